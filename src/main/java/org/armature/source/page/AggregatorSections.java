package org.armature.source.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sections of an aggregator's page. Below most of its headings the site has a sentence of its own ("Review each arm
 * …"), by which a heading is told from running text, and a heading that is not known from data. A page without those
 * sentences is cut at the known headings alone.
 */
final class AggregatorSections {
    private static final Set<String> WITHOUT_SENTENCE = Set.of("Study Results", "Official Title", "Acronym");
    /** Headings with a sentence below them that stand inside a section. */
    private static final Set<String> PARTS = Set.of(AggregatorArms.OTHER_NAMES);

    private static final Map<String, String> ALIASES = Map.of(
            "primary outcome", "Primary Outcomes",
            "primary outcome measures", "Primary Outcomes",
            "secondary outcome measures", "Secondary Outcomes",
            "other outcome measures", "Other Outcomes",
            "overall officials", "Principal Investigators",
            "ipd sharing statement", "IPD Sharing",
            "individual participant data", "IPD Sharing",
            "arms and interventions", "Study Groups");
    private final List<Line> top = new ArrayList<>();
    private final Map<String, List<Line>> known = new LinkedHashMap<>();
    private final List<List<Line>> unknown = new ArrayList<>();

    private AggregatorSections() {}

    static AggregatorSections of(List<Line> lines, List<String> names) {
        AggregatorSections sections = new AggregatorSections();
        Map<String, String> byLabel = new LinkedHashMap<>(ALIASES);
        names.forEach(name -> byLabel.put(Names.label(name), name));
        boolean explained = hasSentences(lines, byLabel);
        Set<String> seen = new HashSet<>();
        List<Line> target = sections.top;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int next = nextFilled(lines, i);
            boolean sentence = next < lines.size()
                    && (AggregatorPage.isSentence(lines.get(next).text())
                            || AggregatorPage.beginsSentence(lines.get(next).text())
                                    && nextFilled(lines, next) == lines.size());
            String name = byLabel.get(Names.label(line.text()));
            boolean isKnown =
                    name != null && !seen.contains(name) && (sentence || !explained || WITHOUT_SENTENCE.contains(name));
            if (isKnown) {
                seen.add(name);
                target = new ArrayList<>();
                sections.known.put(name, target);
            } else if (sentence && name == null && isUnknownHeading(line.text())) {
                target = new ArrayList<>(List.of(line));
                sections.unknown.add(target);
            } else {
                target.add(line);
                continue;
            }
            i = sentence ? next : i;
        }
        return sections;
    }

    private static boolean isUnknownHeading(String text) {
        return AggregatorPage.isTitle(text) && !PARTS.contains(text);
    }

    private static boolean hasSentences(List<Line> lines, Map<String, String> byLabel) {
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            int next = byLabel.containsKey(Names.label(lines.get(i).text())) ? nextFilled(lines, i) : lines.size();
            if (next < lines.size() && AggregatorPage.isSentence(lines.get(next).text())) {
                found++;
            }
        }
        return found >= 3;
    }

    private static int nextFilled(List<Line> lines, int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    List<Line> top() {
        return top;
    }

    List<Line> get(String name) {
        return known.getOrDefault(name, List.of());
    }

    List<List<Line>> unknown() {
        return unknown;
    }
}
