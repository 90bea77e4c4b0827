package org.armature.eligibility.words;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list that cannot change, and whose parts are such lists too and share its place in memory. Rules read and cut the words
 * of a criterion thousands of times; where all of these lists are of one class, no call has to find out first whom it asks.
 */
public final class Slice<T> extends AbstractList<T> implements RandomAccess {
    private final Object[] all;
    private final int from;
    private final int size;

    private Slice(Object[] all, int from, int size) {
        this.all = all;
        this.from = from;
        this.size = size;
    }

    /** What a list holds now. */
    public static <T> List<T> of(List<T> list) {
        if (list instanceof Slice) {
            return list;
        }
        Object[] all = list.toArray();
        return new Slice<>(all, 0, all.length);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        return (T) all[from + Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<T> subList(int start, int end) {
        Objects.checkFromToIndex(start, end, size);
        return end - start == size ? this : new Slice<>(all, from + start, end - start);
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOfRange(all, from, from + size, Object[].class);
    }
}
