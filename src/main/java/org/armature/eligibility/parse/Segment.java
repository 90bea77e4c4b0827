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
        Cues all = Cues.NONE;
        for (int i = 0; i < items.size(); i++) {
            all = all.with(items.get(i).cues());
        }
        return all;
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
