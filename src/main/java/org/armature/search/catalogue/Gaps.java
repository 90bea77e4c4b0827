package org.armature.search.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.store.NumberRange;

/**
 * Numbers of changes that were passed over since they were not visible, as ranges: a million that a database leaves out
 * after a restart are one. Each is kept with the time since which it is missing.
 */
final class Gaps {
    private final TreeMap<Long, Gap> gaps = new TreeMap<>();
    private long askedUpTo;

    private record Gap(long last, long since) {}

    void add(long first, long last, long since) {
        if (first <= last) {
            gaps.put(first, new Gap(last, since));
        }
    }

    boolean hold(long number) {
        Map.Entry<Long, Gap> before = gaps.floorEntry(number);
        return before != null && number <= before.getValue().last();
    }

    /** Takes out a number that has become visible. */
    void remove(long number) {
        Map.Entry<Long, Gap> around = gaps.floorEntry(number);
        if (around == null || number > around.getValue().last()) {
            return;
        }
        gaps.remove(around.getKey());
        add(around.getKey(), number - 1, around.getValue().since());
        add(number + 1, around.getValue().last(), around.getValue().since());
    }

    /** Forgets those that are missing since before this time. */
    void removeBefore(long time) {
        gaps.values().removeIf(gap -> gap.since() < time);
    }

    int count() {
        return gaps.size();
    }

    /** So many of them, the next ones with each call and all in turn. */
    List<NumberRange> next(int most) {
        List<NumberRange> next = new ArrayList<>();
        Stream.concat(
                        gaps.tailMap(askedUpTo, false).entrySet().stream(),
                        gaps.headMap(askedUpTo, true).entrySet().stream())
                .limit(most)
                .forEach(gap ->
                        next.add(new NumberRange(gap.getKey(), gap.getValue().last())));
        if (!next.isEmpty()) {
            askedUpTo = next.get(next.size() - 1).first();
        }
        return next;
    }

    /** As text, without the times. */
    String note() {
        return gaps.entrySet().stream()
                .map(gap -> gap.getKey() + "-" + gap.getValue().last())
                .collect(Collectors.joining(","));
    }

    /** Those of such a text, or of one with single numbers, as if they had been missing since this time. */
    static Gaps of(String note, long since) {
        Gaps gaps = new Gaps();
        Stream.of(note.split(",")).filter(text -> !text.isEmpty()).forEach(text -> {
            String[] ends = text.split("-", 2);
            gaps.add(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]), since);
        });
        return gaps;
    }
}
