package org.armature.eligibility.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Questions about short lists, as plain loops: a criterion asks hundreds of them, and streams were a third of all memory. */
public final class Lists {
    private Lists() {}

    public static <T> boolean any(List<? extends T> list, Predicate<? super T> what) {
        for (int i = 0; i < list.size(); i++) {
            if (what.test(list.get(i))) {
                return true;
            }
        }
        return false;
    }

    public static <T> boolean all(List<? extends T> list, Predicate<? super T> what) {
        for (int i = 0; i < list.size(); i++) {
            if (!what.test(list.get(i))) {
                return false;
            }
        }
        return true;
    }

    public static <T> boolean none(List<? extends T> list, Predicate<? super T> what) {
        return !any(list, what);
    }

    public static <T> int count(List<? extends T> list, Predicate<? super T> what) {
        int count = 0;
        for (int i = 0; i < list.size(); i++) {
            count += what.test(list.get(i)) ? 1 : 0;
        }
        return count;
    }

    /** The first that is such, null if none is. */
    public static <T> @Nullable T first(List<? extends T> list, Predicate<? super T> what) {
        for (int i = 0; i < list.size(); i++) {
            T one = list.get(i);
            if (what.test(one)) {
                return one;
            }
        }
        return null;
    }

    /** Those that are such, in order. */
    public static <T> List<T> where(List<? extends T> list, Predicate<? super T> what) {
        List<T> found = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            T one = list.get(i);
            if (what.test(one)) {
                found.add(one);
            }
        }
        return Slice.of(found);
    }

    /** What is made of each, in order. */
    public static <T, R> List<R> map(List<? extends T> list, Function<? super T, ? extends R> make) {
        List<R> made = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            made.add(make.apply(list.get(i)));
        }
        return Slice.of(made);
    }
}
