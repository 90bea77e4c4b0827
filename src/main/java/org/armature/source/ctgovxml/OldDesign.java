package org.armature.source.ctgovxml;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The design as it stood in records until 2017: {@code Allocation: Randomized, Masking: Open Label, …} in one text. */
final class OldDesign {
    private static final int LONGEST = 2000;
    private static final Pattern LABEL = Pattern.compile("(?:^|,\\s*)([A-Z][A-Za-z ]{2,40}):\\s*");
    private static final Map<String, String> ELEMENTS = Map.of(
            "Allocation", "allocation",
            "Intervention Model", "intervention_model",
            "Primary Purpose", "primary_purpose",
            "Observational Model", "observational_model",
            "Time Perspective", "time_perspective",
            "Masking", "masking");

    private OldDesign() {}

    /**
     * The parts of the text as the elements that took their place. Only a text of which every part has such an element
     * is taken; another one is kept beside them.
     */
    static Element of(Element study) {
        Element info = new Element("study_design_info", study.line());
        study.takeIf("study_design", text -> text.length() <= LONGEST && split(text, info));
        return info;
    }

    /** Splits the text into parts; whether all of them are known. */
    private static boolean split(String text, Element info) {
        Matcher label = LABEL.matcher(text);
        boolean known = label.find() && label.start() == 0;
        label.reset();
        while (label.find()) {
            String name = ELEMENTS.get(label.group(1));
            int valueEnd = nextLabel(text, label.end());
            if (name == null || info.has(name)) {
                known = false;
            } else {
                Element part = new Element(name, info.line());
                part.add(text.substring(label.end(), valueEnd));
                info.add(part);
            }
        }
        return known;
    }

    private static int nextLabel(String text, int from) {
        Matcher next = LABEL.matcher(text);
        return next.find(from) ? next.start() : text.length();
    }
}
