package org.armature.eligibility.vocabulary;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the words seen last, so that a word is cut out, lowered and looked up once and not at each place. It
 * has a fixed size, a word takes the place of another, and it may be shared by threads: entries never change, and one that
 * a thread does not see yet is made again. Each word has two places, so that two common ones do not drive each other out.
 * A word of up to sixteen Latin letters is told from all others by two numbers, which what is made of it holds itself, so
 * that no other object is looked at; longer ones are rare and made each time.
 */
public final class WordTable<T extends WordTable.Known> {
    private static final int BITS = 16;
    private static final int LONGEST = 16;
    private static final int HALF = 8;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final Letters TOO_MANY = new Letters(-1, -1);

    private final @Nullable Known[] places;
    private final BiFunction<String, Letters, T> make;

    /** A table of what a function makes of words and their letters; it must give equal results for equal words. */
    public WordTable(BiFunction<String, Letters, T> make) {
        this.places = new Known[1 << BITS];
        this.make = make;
    }

    /** The letters of a word as two numbers. */
    public record Letters(long first, long second) {}

    /** What is made of a word. */
    public abstract static class Known {
        private final long first;
        private final long second;

        protected Known(Letters letters) {
            this.first = letters.first();
            this.second = letters.second();
        }

        private boolean isOf(long otherFirst, long otherSecond) {
            return first == otherFirst && second == otherSecond;
        }
    }

    /** What is made of the word that stands between two offsets. */
    @SuppressWarnings("unchecked")
    public T of(String text, int start, int end) {
        long first = packed(text, start, Math.min(end, start + HALF));
        long second = packed(text, start + HALF, end);
        if (end - start > LONGEST || first < 0 || second < 0) {
            return make.apply(text.substring(start, end), TOO_MANY);
        }
        long mixed = (first * SPREAD ^ second) * SPREAD;
        int place = (int) (mixed >>> Long.SIZE - BITS);
        Known here = places[place];
        if (here != null && here.isOf(first, second)) {
            return (T) here;
        }
        Known beside = places[place ^ 1];
        if (beside != null && beside.isOf(first, second)) {
            return (T) beside;
        }
        T made = make.apply(text.substring(start, end), new Letters(first, second));
        places[place ^ 1] = here;
        places[place] = made;
        return made;
    }

    /** Up to eight letters as one number, each a byte; -1 where one of them does not fit. */
    private static long packed(String text, int start, int end) {
        long packed = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == 0 || c > Byte.MAX_VALUE) {
                return -1;
            }
            packed = packed << Byte.SIZE | c;
        }
        return packed;
    }
}
