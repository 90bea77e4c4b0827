package org.armature.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armature.eligibility.Computability;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.Decidability;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Notation;
import org.armature.eligibility.expression.Text;
import org.jspecify.annotations.Nullable;

/** Criteria for people: the text on the left, what was understood of it on the right. */
final class CriteriaTree {
    private static final int TEXT_WIDTH = 62;
    private static final int MEANING_WIDTH = 62;

    private final StringBuilder out = new StringBuilder();

    private CriteriaTree() {}

    static String of(String name, String title, EligibilityCriteria criteria) {
        CriteriaTree tree = new CriteriaTree();
        tree.out.append(name).append(title.isEmpty() ? "" : "  " + title).append('\n');
        Polarity polarity = null;
        String heading = null;
        for (CriterionReading reading : criteria.criteria()) {
            Polarity now = reading.criterion().polarity();
            String nowHeading = reading.criterion().heading();
            if (now != polarity) {
                tree.out.append('\n').append(title(now, reading)).append('\n');
            }
            if (nowHeading != null && !nowHeading.equals(heading)) {
                tree.row("  " + nowHeading, "");
            }
            polarity = now;
            heading = nowHeading;
            tree.add(reading, "  ", criteria);
        }
        tree.summary(criteria);
        return Terminal.printable(tree.out.toString());
    }

    private static String title(Polarity polarity, CriterionReading first) {
        String assumed = first.criterion().polarityStated() ? "" : " (no heading says so)";
        return (polarity == Polarity.EXCLUSION ? "Keeps out" : "Must hold") + assumed;
    }

    private void add(CriterionReading reading, String indent, EligibilityCriteria all) {
        String label = reading.criterion().label();
        String text = indent
                + (label == null ? "" : label + " ")
                + reading.criterion().text().replace('\n', ' ');
        boolean list = !reading.items().isEmpty();
        row(text, list ? operator(reading) : meaning(reading.whole(), all));
        Decidability.standard()
                .reserved(reading)
                .ifPresent(reservation -> row("", "  for a person: " + reservation.reason()));
        reading.items().forEach(item -> add(item, indent + "  ", all));
    }

    /** The words that stay text are told, unless they are the whole line, which stands beside it. */
    private static String meaning(Expression expression, EligibilityCriteria all) {
        return expression instanceof Text ? Notation.of(expression) : Notation.quoting(expression, all::words);
    }

    /** What stands above a list: how it joins its items. */
    private static String operator(CriterionReading reading) {
        String whole = Notation.of(reading.whole());
        int open = whole.indexOf('(');
        return whole.length() <= MEANING_WIDTH ? whole : (open < 0 ? whole : whole.substring(0, open)) + "(…)";
    }

    private void row(String text, String meaning) {
        List<String> left = wrapped(text, TEXT_WIDTH, indentOf(text));
        List<String> right = wrapped(meaning, MEANING_WIDTH, "  ");
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String one = i < left.size() ? left.get(i) : "";
            String other = i < right.size() ? right.get(i) : "";
            out.append((one + " ".repeat(Math.max(0, TEXT_WIDTH - one.length())) + " | " + other).stripTrailing())
                    .append('\n');
        }
    }

    private static String indentOf(String text) {
        return text.substring(0, text.length() - text.stripLeading().length()) + "   ";
    }

    private static List<String> wrapped(String text, int width, String indent) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int cut = space > indent.length() ? space : width;
            lines.add(rest.substring(0, cut));
            rest = indent + rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }

    private void summary(EligibilityCriteria criteria) {
        Map<Computability, Integer> counts = Decidability.standard().of(criteria);
        out.append('\n').append(criteria.criteria().size()).append(" criteria:");
        counts.forEach((kind, count) ->
                out.append(' ').append(count).append(' ').append(words(kind)).append(','));
        out.setLength(out.length() - 1);
        out.append('\n');
        List<CriterionReading> text = criteria.criteria().stream()
                .filter(reading -> Decidability.standard().of(reading) == Computability.TEXT)
                .toList();
        if (!text.isEmpty()) {
            out.append("Left as text:\n");
            text.forEach(reading -> out.append("  ")
                    .append(shortened(
                            reading.criterion().label(), reading.criterion().text()))
                    .append('\n'));
        }
    }

    private static String shortened(@Nullable String label, String text) {
        String line = (label == null ? "" : label + " ") + text.replace('\n', ' ');
        return line.length() <= 2 * TEXT_WIDTH ? line : line.substring(0, 2 * TEXT_WIDTH - 1) + "…";
    }

    static String words(Computability kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
