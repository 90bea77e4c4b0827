package org.armature.eligibility.chunks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Findings that are only another word for a value: "anemia (&lt; 10 g/dL)", "hypertension (&gt; 160/100 mmHg)". */
public final class Findings {
    private static final Map<String, String> VARIABLES = read();

    private Findings() {}

    private static Map<String, String> read() {
        Map<String, String> variables = new HashMap<>();
        try (InputStream in = Findings.class.getResourceAsStream("findings.tsv")) {
            if (in == null) {
                throw new IllegalStateException("findings.tsv is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(columns -> variables.put(columns[0], columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(variables);
    }

    /** Whether a name is such a finding. */
    public static boolean is(Item item) {
        return variable(item) != null;
    }

    /** Whether a finding is a value of this variable: hypertension of a blood pressure, also of the systolic one. */
    static boolean isOf(Item finding, Item variable) {
        String id = String.valueOf(variable(finding));
        return variable instanceof Item.Term term
                && Lists.any(
                        term.mention().concepts(),
                        concept -> concept.id().equals(id)
                                || id.equals("variable/blood-pressure")
                                        && concept.id().endsWith("systolic-blood-pressure"));
    }

    private static @Nullable String variable(Item item) {
        Concept finding = item instanceof Item.Term term
                ? Lists.first(term.mention().concepts(), concept -> VARIABLES.containsKey(concept.id()))
                : null;
        return finding == null ? null : VARIABLES.get(finding.id());
    }

    /** What the value behind a finding is one of; null where the last name is no finding or the value does not fit. */
    public static @Nullable Subject subject(Vocabulary vocabulary, List<Item> before, Item.Limit limit) {
        int at = last(before);
        String id = at < 0 ? null : variable(before.get(at));
        Variable variable = id == null ? null : vocabulary.variable(id).orElse(null);
        if (variable == null || limit.unit() == null || !limit.stated() || !fits(variable, limit)) {
            return null;
        }
        Item finding = before.get(at);
        return new Subject(
                new Name(variable.name(), variable.concept().id(), true), variable, finding.start(), finding.end());
    }

    /** What stands before a finding without words that only say how bad it is. */
    public static List<Item> left(List<Item> before) {
        return Lists.where(
                before.subList(0, Math.max(last(before), 0)),
                item -> !item.is(Cue.SEVERITY) && !item.is(Cue.QUALITY) && !item.is(Cue.CURRENT));
    }

    private static int last(List<Item> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (is(before.get(i))) {
                return i;
            }
            if (!Weight.isLight(before.get(i)) && !(before.get(i).is(Cue.MEASURE))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean fits(Variable variable, Item.Limit limit) {
        String unit = String.valueOf(limit.unit());
        boolean pressures = variable.concept().id().equals("variable/blood-pressure");
        return pressures
                ? limit.second() != null
                : unit.equals(Comparison.ULN)
                        || unit.equals(Comparison.LLN)
                        || variable.canonical(1, unit).isPresent();
    }
}
