package org.armature.eligibility.parse;

import java.util.List;
import java.util.function.Predicate;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Cues;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Slice;
import org.jspecify.annotations.Nullable;

/** The items between two connectors. */
final class Segment {
    private final List<Item> items;
    private @Nullable Cues cues;
    private int lead = -1;

    Segment(List<Item> items) {
        this(Slice.of(items), null);
    }

    private Segment(List<Item> items, @Nullable Cues cues) {
        this.items = items;
        this.cues = cues;
    }

    List<Item> items() {
        return items;
    }

    boolean has(Cue cue) {
        if (cues == null) {
            cues = cues();
        }
        return cues.has(cue);
    }

    private Cues cues() {
        long low = 0;
        long high = 0;
        for (int i = 0; i < items.size(); i++) {
            low |= items.get(i).cues().low();
            high |= items.get(i).cues().high();
        }
        return new Cues(low, high);
    }

    /** The index of the first word of its name; rules ask for it again and again, so that it is kept. */
    int lead() {
        if (lead < 0) {
            lead = NameSpan.lead(items);
        }
        return lead;
    }

    boolean has(Predicate<Item> what) {
        return first(what) >= 0;
    }

    /** The index of the first item that is such, -1 if none is. */
    int first(Predicate<Item> what) {
        for (int i = 0; i < items.size(); i++) {
            if (what.test(items.get(i))) {
                return i;
            }
        }
        return -1;
    }

    Segment from(int index) {
        return index == 0 ? this : new Segment(items.subList(index, items.size()), null);
    }

    Segment to(int index) {
        return index == items.size() ? this : new Segment(items.subList(0, index), null);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    int start() {
        return items.get(0).start();
    }

    int end() {
        return items.get(items.size() - 1).end();
    }

    /** The index of the first of these that does this, -1 if none does. */
    static int indexOf(List<Item> items, Cue cue) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(cue)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the first of these that is this mark or word, -1 if none is. */
    static int indexOf(List<Item> items, String mark) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(mark)) {
                return i;
            }
        }
        return -1;
    }
}
