package org.armature.cli;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armature.eligibility.Computability;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.Decidability;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;

/** What a machine can decide of the criteria of many studies, by kind, and what it does not know. */
final class CriteriaSummary {
    private static final int SHOWN = 50;

    /** Longer lines do not repeat; they are not kept. */
    private static final int LONGEST = 200;

    private static final String TEXT = "text";

    private final Decidability decidability = Decidability.standard();
    private final Map<Computability, Integer> criteria = new EnumMap<>(Computability.class);
    private final Map<String, int[]> parts = new TreeMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int studies;

    void add(EligibilityCriteria read) {
        studies++;
        decidability.of(read).forEach((kind, count) -> criteria.merge(kind, count, Integer::sum));
        read.criteria().forEach(reading -> reading.whole().walk(this::part));
        read.lines().filter(line -> line.items().isEmpty()).forEach(this::line);
    }

    private void part(Expression part) {
        if (!part.parts().isEmpty()) {
            return;
        }
        int[] counts = parts.computeIfAbsent(kind(part), kind -> new int[2]);
        counts[0]++;
        if (decidability.decides(part)) {
            counts[1]++;
        }
        if (part instanceof Comparison comparison) {
            name(comparison.variable());
        } else if (part instanceof Presence presence && presence.kind() != Presence.Kind.SEX) {
            name(presence.name());
        }
    }

    private void name(Name name) {
        if (name.concept() == null) {
            names.merge(name.text().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    private void line(CriterionReading line) {
        String words = line.criterion().text().replaceAll("\\s+", " ").replaceAll("[.;,:]+$", "");
        if (words.length() <= LONGEST && decidability.of(line) == Computability.TEXT) {
            texts.merge(words.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    private static String kind(Expression part) {
        if (part instanceof Comparison comparison) {
            return comparison.bounds().values().isEmpty() ? "comparison with a number" : "comparison with words";
        }
        if (part instanceof Presence presence) {
            return CriteriaJson.code(presence.kind());
        }
        return part instanceof Recognised recognised ? CriteriaJson.code(recognised.kind()) : TEXT;
    }

    /** The summary of all that was added. */
    String text() {
        int all = criteria.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "%,d studies, %,d criteria%n%n", studies, all));
        criteria.forEach((kind, count) -> out.append(String.format(
                Locale.ROOT, "%,9d  %5.1f %%  %s%n", count, share(count, all), CriteriaTree.words(kind))));
        out.append(String.format(Locale.ROOT, "%n%9s  %9s  %7s  %s%n", "parts", "decidable", "share", "kind"));
        parts.forEach((kind, counts) -> out.append(String.format(
                Locale.ROOT, "%,9d  %,9d  %5.1f %%  %s%n", counts[0], counts[1], share(counts[1], counts[0]), kind)));
        out.append(most("lines that stay text", texts)).append(most("names without a concept", names));
        return Terminal.printable(out.toString());
    }

    private static double share(int count, int all) {
        return all == 0 ? 0 : 100.0 * count / all;
    }

    private static String most(String title, Map<String, Integer> counted) {
        Comparator<Map.Entry<String, Integer>> order =
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        return counted.entrySet().stream()
                .sorted(order)
                .limit(SHOWN)
                .map(entry -> String.format(Locale.ROOT, "%,9d  %s%n", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(
                        "",
                        String.format(Locale.ROOT, "%nThe %d commonest %s:%n", Math.min(SHOWN, counted.size()), title),
                        ""));
    }
}
