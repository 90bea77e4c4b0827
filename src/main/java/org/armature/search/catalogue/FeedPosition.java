package org.armature.search.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.store.Change;
import org.armature.store.ChangeFeed;

/**
 * How far the feed has been read: up to a number, but for those below it that were not visible yet. A missing number is
 * asked for again until its transaction must have ended.
 */
final class FeedPosition {
    private static final String UP_TO = "feed.upTo";
    private static final String MISSING = "feed.missing";

    /** So many numbers at once are no open transactions: a database was restarted or its numbers were raised. */
    private static final int LARGEST_GAP = 5000;

    private long upTo;
    private final TreeMap<Long, Long> missing = new TreeMap<>();

    FeedPosition(long upTo) {
        this.upTo = upTo;
    }

    /** The position that was noted, or the beginning. */
    static FeedPosition of(Map<String, String> notes, long now) {
        FeedPosition position = new FeedPosition(Long.parseLong(notes.getOrDefault(UP_TO, "0")));
        Stream.of(notes.getOrDefault(MISSING, "").split(","))
                .filter(number -> !number.isEmpty())
                .forEach(number -> position.missing.put(Long.valueOf(number), now));
        return position;
    }

    /**
     * A position behind everything that is visible. Transactions that are open now may still show smaller numbers, so
     * those that are missing among the last ones count as missing.
     */
    static FeedPosition atEnd(ChangeFeed feed, long now) {
        FeedPosition position = new FeedPosition(Math.max(0, feed.newest() - LARGEST_GAP));
        List<Change> last = feed.after(position.upTo, LARGEST_GAP + 1);
        position.read(last, now);
        return position;
    }

    Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>();
        notes.put(UP_TO, Long.toString(upTo));
        notes.put(MISSING, missing.keySet().stream().map(String::valueOf).collect(Collectors.joining(",")));
        return notes;
    }

    long upTo() {
        return upTo;
    }

    /** Whether the change with this number was read. */
    boolean isRead(long number) {
        return number <= upTo && !missing.containsKey(number);
    }

    /** What is visible and was not read, in order, at most so many new ones; nothing is taken as read yet. */
    List<Change> next(ChangeFeed feed, int limit) {
        List<Change> next = new ArrayList<>();
        if (!missing.isEmpty()) {
            next.addAll(feed.among(missing.keySet()));
        }
        next.addAll(feed.after(upTo, limit));
        return next;
    }

    /** Takes these as read, and forgets missing numbers that will not come any more. */
    void read(Collection<Change> changes, long now) {
        for (Change change : changes) {
            long number = change.number();
            if (number <= upTo) {
                missing.remove(number);
                continue;
            }
            if (number - upTo <= LARGEST_GAP) {
                for (long between = upTo + 1; between < number; between++) {
                    missing.put(between, now);
                }
            }
            upTo = number;
        }
        missing.values().removeIf(since -> now - since > ChangeFeed.LONGEST_TRANSACTION * 1000L);
    }
}
