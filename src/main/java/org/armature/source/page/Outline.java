package org.armature.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page, cut at its headings. A layout shows its headings in a fixed order, so of all lines that could be headings the
 * longest chain in that order is taken: a line of running text that happens to read like a heading is out of order, and
 * stays text.
 */
final class Outline {
    private static final String TOP = "";
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    private Outline() {}

    static Outline of(List<Line> lines, List<Heading> headings) {
        Outline outline = new Outline();
        Line heading = null;
        String name = TOP;
        int start = 0;
        for (Candidate found : chain(candidates(lines, headings), headings.size())) {
            outline.blocks.put(name, new Block(heading, lines.subList(start, found.index())));
            heading = lines.get(found.index());
            name = headings.get(found.order()).name();
            start = found.index() + 1;
        }
        outline.blocks.put(name, new Block(heading, lines.subList(start, lines.size())));
        return outline;
    }

    /** What stands before the first heading. */
    Block top() {
        return get(TOP);
    }

    /** The block below a heading; empty where the page does not have it. */
    Block get(String name) {
        return blocks.getOrDefault(name, Block.EMPTY);
    }

    boolean has(String name) {
        return blocks.containsKey(name);
    }

    private record Candidate(int index, int order) {}

    private static List<Candidate> candidates(List<Line> lines, List<Heading> headings) {
        List<Candidate> candidates = new ArrayList<>();
        String next = "";
        for (int i = lines.size() - 1; i >= 0; i--) {
            String text = lines.get(i).text();
            if (text.isEmpty()) {
                continue;
            }
            for (int order = headings.size() - 1; order >= 0; order--) {
                if (headings.get(order).matches().test(text, next)) {
                    candidates.add(new Candidate(i, order));
                }
            }
            next = text;
        }
        Collections.reverse(candidates);
        return candidates;
    }

    /** The longest chain of candidates in heading order, the earliest one among equals. */
    private static List<Candidate> chain(List<Candidate> candidates, int orders) {
        int[] length = new int[candidates.size()];
        int[] previous = new int[candidates.size()];
        int[] bestOf = new int[orders];
        Arrays.fill(bestOf, -1);
        int last = -1;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            previous[i] = longestBefore(candidate, candidates, bestOf, length);
            length[i] = previous[i] < 0 ? 1 : length[previous[i]] + 1;
            int best = bestOf[candidate.order()];
            if (best < 0 || length[i] > length[best]) {
                bestOf[candidate.order()] = i;
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        List<Candidate> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.add(candidates.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static int longestBefore(Candidate candidate, List<Candidate> candidates, int[] bestOf, int[] length) {
        int longest = -1;
        for (int order = 0; order < candidate.order(); order++) {
            int best = bestOf[order];
            boolean before = best >= 0 && candidates.get(best).index() < candidate.index();
            if (before && (longest < 0 || length[best] > length[longest])) {
                longest = best;
            }
        }
        return longest;
    }
}
