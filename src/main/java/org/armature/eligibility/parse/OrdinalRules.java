package org.armature.eligibility.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Scale;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds values of a scale that are no plain numbers: "NYHA class III or IV", "Child-Pugh A or B", "stage IIIB". */
final class OrdinalRules {
    private static final int LONGEST_LIST = 8;

    private final List<Item> items;

    private OrdinalRules(List<Item> items) {
        this.items = items;
    }

    private record Found(Item.Limit limit, int next) {}

    static List<Item> apply(List<Item> items, Vocabulary vocabulary) {
        OrdinalRules rules = new OrdinalRules(items);
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            i++;
            if (item instanceof Item.Aside aside) {
                result.add(new Item.Aside(apply(aside.items(), vocabulary), aside.start(), aside.end()));
                continue;
            }
            result.add(item);
            Scale scale = scale(item, vocabulary);
            int from = scale == null ? i : rules.skip(i);
            Found found = scale == null ? null : rules.values(scale, from);
            if (found != null) {
                result.addAll(items.subList(i, from));
                result.add(found.limit());
                i = found.next();
            }
        }
        return result;
    }

    private static @Nullable Scale scale(Item item, Vocabulary vocabulary) {
        return item instanceof Item.Term term
                ? term.mention()
                        .concept(Kind.VARIABLE)
                        .flatMap(vocabulary::variable)
                        .map(Variable::scale)
                        .orElse(null)
                : null;
    }

    private int skip(int from) {
        int i = from;
        while (i < items.size()
                && i < from + 4
                && (items.get(i).is(Cue.MEASURE)
                        || items.get(i).is(Cue.FILL) && !items.get(i).is("a")
                        || items.get(i).is(":")
                        || items.get(i) instanceof Item.Aside aside && SubjectRules.isName(aside))) {
            i++;
        }
        return i;
    }

    private @Nullable Found values(Scale scale, int from) {
        String operator = from < items.size() ? Operators.of(items.get(from)) : null;
        int i = operator == null ? from : from + 1;
        List<String> values = new ArrayList<>();
        boolean plain = true;
        boolean range = false;
        int next = i;
        while (i < items.size() && values.size() < LONGEST_LIST) {
            Optional<String> value = value(scale, items.get(i));
            if (value.isEmpty()) {
                break;
            }
            plain &= Figures.isDigits(items.get(i));
            values.add(value.get());
            next = i + 1;
            int separator = separator(next);
            if (separator == next) {
                break;
            }
            range |= items.get(next).is("-") || items.get(next).is(Cue.TO);
            i = separator;
        }
        if (values.isEmpty() || plain) {
            return null;
        }
        return found(scale, operator, values, range && values.size() == 2, from, next);
    }

    /** "class II or above": a limit where the scale counts; null where its values are no numbers or none is open. */
    private static @Nullable Bounds open(String value, @Nullable String operator) {
        if (operator == null || operator.equals("=") || !value.chars().allMatch(Character::isDigit)) {
            return null;
        }
        BigDecimal number = new BigDecimal(value);
        return switch (operator) {
            case ">=" -> Bounds.atLeast(number);
            case ">" -> Bounds.above(number);
            case "<=" -> Bounds.atMost(number);
            default -> Bounds.below(number);
        };
    }

    private static Optional<String> value(Scale scale, Item item) {
        String text = item instanceof Item.Plain plain
                ? plain.token().text()
                : item instanceof Item.Phrase phrase ? phrase.text() : "";
        return text.isEmpty() ? Optional.empty() : scale.value(text);
    }

    private int separator(int from) {
        int i = from;
        while (i < items.size() && i < from + 2) {
            Item item = items.get(i);
            if (item.is(",")
                    || item.is("/")
                    || item.is("-")
                    || item.is(Cue.OR)
                    || item.is(Cue.AND)
                    || item.is(Cue.TO)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private @Nullable Found found(
            Scale scale, @Nullable String operator, List<String> values, boolean range, int from, int next) {
        List<String> levels = scale.values();
        int first = levels.indexOf(values.get(0));
        int last = levels.indexOf(values.get(values.size() - 1));
        boolean more = next < items.size() && items.get(next).is(Cue.OR_MORE);
        boolean less = next < items.size() && items.get(next).is(Cue.OR_LESS);
        List<String> admitted = values;
        if (operator != null && values.size() == 1) {
            admitted = switch (operator) {
                case ">=" -> levels.subList(first, levels.size());
                case ">" -> levels.subList(first + 1, levels.size());
                case "<=" -> levels.subList(0, first + 1);
                case "<" -> levels.subList(0, first);
                default -> values;
            };
        } else if (more || less) {
            admitted = more ? levels.subList(first, levels.size()) : levels.subList(0, first + 1);
        } else if (range && first <= last) {
            admitted = levels.subList(first, last + 1);
        }
        if (admitted.isEmpty()) {
            return null;
        }
        int end = more || less ? next + 1 : next;
        Bounds open = values.size() == 1 ? open(values.get(0), more ? ">=" : less ? "<=" : operator) : null;
        if (open != null) {
            return new Found(
                    new Item.Limit(
                            open,
                            null,
                            true,
                            items.get(from).start(),
                            items.get(end - 1).end()),
                    end);
        }
        return new Found(
                new Item.Limit(
                        Bounds.oneOf(List.copyOf(admitted)),
                        null,
                        true,
                        items.get(from).start(),
                        items.get(end - 1).end()),
                end);
    }
}
