package org.armature.search.oracle;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A parameter whose values are text: from the beginning, anywhere, exactly; upper case and accents make no difference.
 *
 * @param all the resources whose texts are drawn
 * @param texts what a resource says there
 */
record StringParameter<T>(String name, List<T> all, Function<T, List<String>> texts) {
    private static final int LONGEST = 200;
    private static final int INDEXED = 768;

    Asked<T> asked(Draw draw) {
        return switch (name.equals("description") ? 2 * draw.number(2) : draw.number(5)) {
            case 0 -> containing(draw);
            case 1 -> exact(draw);
            default -> beginning(draw);
        };
    }

    private Asked<T> containing(Draw draw) {
        List<String> values = values(draw);
        String part = words(values, draw.number(values.size()), 1 + draw.number(2));
        // Shorter parts are in nearly every text, and are refused.
        if (part.length() < 3) {
            return asked(draw);
        }
        return new Asked<>(
                name + ":contains",
                Asked.escaped(changed(draw, part)),
                each -> texts.apply(each).stream()
                        .anyMatch(text -> indexed(text).contains(folded(part))));
    }

    private Asked<T> exact(Draw draw) {
        // Long texts are not compared as a whole.
        String whole = draw.valueOf(
                all,
                each -> texts.apply(each).stream()
                        .filter(text -> text.length() <= LONGEST)
                        .toList());
        return new Asked<>(
                name + ":exact", Asked.escaped(whole), each -> texts.apply(each).contains(whole));
    }

    /** The text from its beginning, as FHIR's strings are found, and codes by their words. */
    Asked<T> beginning(Draw draw) {
        String start = words(values(draw), 0, 1 + draw.number(3));
        return new Asked<>(
                name,
                Asked.escaped(changed(draw, start)),
                each -> texts.apply(each).stream().anyMatch(text -> folded(text).startsWith(folded(start))));
    }

    private List<String> values(Draw draw) {
        return List.of(draw.valueOf(all, texts).strip().split("\\s+"));
    }

    private static String words(List<String> words, int from, int count) {
        return String.join(" ", words.subList(from, Math.min(words.size(), from + count)));
    }

    private static String changed(Draw draw, String text) {
        return switch (draw.number(3)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
    }

    /** What is indexed of a text, as the documentation of the parameters says. */
    private static String indexed(String text) {
        String folded = folded(text);
        return folded.substring(0, Math.min(folded.length(), INDEXED));
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }
}
