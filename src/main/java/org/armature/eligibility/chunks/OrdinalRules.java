package org.armature.eligibility.chunks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Scale;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Finds values of a scale that are no plain numbers: "NYHA class III or IV", "Child-Pugh A or B", "stage IIIB". */
public final class OrdinalRules {
    private static final int LONGEST_LIST = 8;

    /** What may stand between a comparator and the value of a scale. */
    private static final Set<String> CLASSES = Set.of("class", "grade", "stage", "functional class");

    private static final int LONGEST_CLASS = "functional class".length();

    private final String text;
    private final List<Item> items;
    private final ScaleValues values;

    private OrdinalRules(String text, List<Item> items) {
        this.text = text;
        this.items = items;
        this.values = new ScaleValues(text, items);
    }

    private record Found(Item.Limit limit, int next) {}

    public static List<Item> apply(String text, List<Item> items, Vocabulary vocabulary) {
        if (Lists.none(items, item -> Weight.isVariable(item) || item instanceof Item.Aside)) {
            return items;
        }
        OrdinalRules rules = new OrdinalRules(text, items);
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            i++;
            if (item instanceof Item.Aside aside) {
                result.add(new Item.Aside(apply(text, aside.items(), vocabulary), aside.start(), aside.end()));
                continue;
            }
            Found found = null;
            int from = i;
            for (Concept concept : scaled(item, vocabulary)) {
                Scale scale = vocabulary.variable(concept).map(Variable::scale).orElse(null);
                from = rules.skip(i);
                found = found != null || scale == null ? found : rules.values(scale, from);
                if (found != null && item instanceof Item.Term term) {
                    result.add(meant(term, concept));
                    break;
                }
            }
            if (found == null) {
                result.add(item);
            } else {
                result.addAll(items.subList(i, from));
                result.add(found.limit());
                i = found.next();
            }
        }
        return result;
    }

    /** The variables that a name means and that have a scale. */
    private static List<Concept> scaled(Item item, Vocabulary vocabulary) {
        return item instanceof Item.Term term && Weight.isVariable(item)
                ? Lists.where(
                        term.mention().concepts(),
                        concept -> concept.kind() == Kind.VARIABLE
                                && vocabulary
                                        .variable(concept)
                                        .map(Variable::scale)
                                        .isPresent())
                : List.of();
    }

    /** "Child-Pugh score A": the name with the meaning that has this value. */
    private static Item.Term meant(Item.Term term, Concept concept) {
        if (term.mention().concepts().get(0).equals(concept)) {
            return term;
        }
        List<Concept> concepts = new ArrayList<>(List.of(concept));
        term.mention().concepts().stream()
                .filter(other -> !other.equals(concept))
                .forEach(concepts::add);
        return new Item.Term(
                new Mention(term.start(), term.end(), concepts, term.mention().needsValue()),
                concept.label(),
                term.start(),
                term.end());
    }

    private int skip(int from) {
        int i = from;
        while (i < items.size()
                && i < from + 4
                && (items.get(i).is(Cue.MEASURE)
                        || items.get(i).is(Cue.FILL) && !items.get(i).is("a")
                        || items.get(i).is(":")
                        || items.get(i) instanceof Item.Term && isClass(items.get(i))
                        || items.get(i) instanceof Item.Aside aside && Weight.isName(aside))) {
            i++;
        }
        return i;
    }

    private @Nullable Found values(Scale scale, int from) {
        String operator = from < items.size() ? Operators.of(items.get(from)) : null;
        int i = operator == null ? from : from + 1;
        boolean named = operator != null && i < items.size() && isClass(items.get(i));
        i += named ? 1 : 0;
        List<String> found = new ArrayList<>();
        boolean plain = !named;
        boolean range = false;
        boolean listed = true;
        int next = i;
        while (i < items.size() && found.size() < LONGEST_LIST) {
            ScaleValues.Value value = values.at(scale, i);
            if (value == null) {
                break;
            }
            plain &= value.digits();
            listed &= value.listed();
            found.add(value.value());
            next = value.next();
            int separator = separator(next);
            if (separator == next) {
                break;
            }
            range |= items.get(next).is("-") || items.get(next).is(Cue.TO);
            i = separator;
        }
        if (found.isEmpty() || plain) {
            return null;
        }
        return listed
                ? found(scale, operator, found, range && found.size() == 2, from, next)
                : unlisted(operator, found, range, from, next);
    }

    /** Values of which only the names are known: no more than those that are written. */
    private @Nullable Found unlisted(@Nullable String operator, List<String> found, boolean range, int from, int next) {
        boolean more = isMore(next);
        boolean less = next < items.size() && items.get(next).is(Cue.OR_LESS);
        String open = more ? ">=" : less ? "<=" : operator;
        List<String> admitted = open != null && !open.equals("=")
                ? found.size() > 1 ? null : open(found.get(0), open)
                : !range ? found : found.size() == 2 ? ScaleValues.between(found.get(0), found.get(1)) : null;
        int end = more || less ? next + 1 : next;
        return admitted == null
                ? null
                : new Found(
                        new Item.Limit(
                                Bounds.oneOf(admitted),
                                null,
                                true,
                                items.get(from).start(),
                                items.get(end - 1).end()),
                        end);
    }

    /** "T3 or greater", "at most T2a". */
    private static @Nullable List<String> open(String value, String operator) {
        boolean inclusive = operator.contains("=");
        return operator.startsWith(">") ? TnmValues.from(value, inclusive) : TnmValues.upTo(value, inclusive);
    }

    /** "class II or above": a limit where the scale counts; null where its values are no numbers or none is open. */
    private static @Nullable Bounds number(String value, @Nullable String operator) {
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

    /** "class", also where it is the name of a scale of its own: "NYHA &gt;= grade III". */
    private boolean isClass(Item item) {
        return item.end() - item.start() <= LONGEST_CLASS
                && CLASSES.contains(text.substring(item.start(), item.end()).toLowerCase(Locale.ROOT));
    }

    /** "or higher", "III+". */
    private boolean isMore(int next) {
        return next < items.size()
                && (items.get(next).is(Cue.OR_MORE)
                        || items.get(next).is("+")
                                && items.get(next).start()
                                        == items.get(next - 1).end());
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
        boolean more = isMore(next);
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
        Bounds open = values.size() == 1 ? number(values.get(0), more ? ">=" : less ? "<=" : operator) : null;
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
