package org.armature.eligibility.vocabulary;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the words seen last, so that a word is cut out, lowered and looked up once and not at each place. It
 * has a fixed size, a word takes the place of another, and it may be shared by threads: entries never change, and one that
 * a thread does not see yet is made again.
 */
public final class WordTable<T> {
    private static final int SIZE = 1 << 13;
    private static final int LONGEST = 32;

    private final @Nullable Entry<T>[] entries;
    private final Function<String, T> make;

    /** A table of what a function makes of words; it must give equal results for equal words. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public WordTable(Function<String, T> make) {
        this.entries = new Entry[SIZE];
        this.make = make;
    }

    private record Entry<T>(String word, T made) {}

    /** What is made of the word that stands between two offsets. */
    public T of(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return make.apply(text.substring(start, end));
        }
        int hash = length;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash ^ hash >>> 15) & SIZE - 1;
        Entry<T> entry = entries[place];
        if (entry != null && entry.word.length() == length && text.startsWith(entry.word, start)) {
            return entry.made;
        }
        String word = text.substring(start, end);
        Entry<T> made = new Entry<>(word, make.apply(word));
        entries[place] = made;
        return made.made;
    }
}
