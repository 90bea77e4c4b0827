package org.armature.eligibility.vocabulary;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the words seen last, so that a word is cut out, lowered and looked up once and not at each place. It
 * has a fixed size, a word takes the place of another, and it may be shared by threads: entries never change, and one that
 * a thread does not see yet is made again. Each word has two places, so that two common ones do not drive each other out.
 * A word of up to sixteen Latin letters is kept as two numbers, which tell it from all others without a look at another
 * object; longer ones are rare and made each time.
 */
public final class WordTable<T> {
    private static final int BITS = 15;
    private static final int LONGEST = 16;
    private static final int HALF = 8;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final @Nullable Entry<T>[] entries;
    private final Function<String, T> make;

    /** A table of what a function makes of words; it must give equal results for equal words. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public WordTable(Function<String, T> make) {
        this.entries = new Entry[1 << BITS];
        this.make = make;
    }

    private record Entry<T>(long first, long second, T made) {}

    /** What is made of the word that stands between two offsets. */
    public T of(String text, int start, int end) {
        long first = packed(text, start, Math.min(end, start + HALF));
        long second = packed(text, start + HALF, end);
        if (end - start > LONGEST || first < 0 || second < 0) {
            return make.apply(text.substring(start, end));
        }
        long mixed = (first * SPREAD ^ second) * SPREAD;
        int place = (int) (mixed >>> Long.SIZE - BITS);
        Entry<T> here = entries[place];
        if (here != null && here.first == first && here.second == second) {
            return here.made;
        }
        Entry<T> beside = entries[place ^ 1];
        if (beside != null && beside.first == first && beside.second == second) {
            return beside.made;
        }
        Entry<T> made = new Entry<>(first, second, make.apply(text.substring(start, end)));
        entries[place ^ 1] = here;
        entries[place] = made;
        return made.made;
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
