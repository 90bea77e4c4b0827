package org.armature.search.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armature.store.Change;
import org.armature.store.ChangeFeed;

/**
 * How far the feed has been read: up to a number, but for those below it that were not visible yet. A missing number is
 * asked for again until its transaction must have ended, however many there are.
 */
final class FeedPosition {
    /** While so many ranges of numbers are missing, nothing further is read. */
    static final int MOST_GAPS = 10_000;

    /** How many of them are asked for at a time. */
    private static final int GAPS_AT_ONCE = 200;

    private static final String UP_TO = "feed.upTo";
    private static final String MISSING = "feed.missing";

    private long upTo;
    private final Gaps missing;

    FeedPosition(long upTo) {
        this(upTo, new Gaps());
    }

    private FeedPosition(long upTo, Gaps missing) {
        this.upTo = upTo;
        this.missing = missing;
    }

    /** The position that was noted, or the beginning. */
    static FeedPosition of(Map<String, String> notes, long now) {
        return new FeedPosition(
                Long.parseLong(notes.getOrDefault(UP_TO, "0")), Gaps.of(notes.getOrDefault(MISSING, ""), now));
    }

    /**
     * A position behind everything that is visible. Transactions that are open now may still show smaller numbers: those
     * that are missing count as missing, of very many the last.
     */
    static FeedPosition atEnd(ChangeFeed feed, long now) {
        FeedPosition position = new FeedPosition(feed.newest());
        feed.gaps(position.upTo, MOST_GAPS / 2).forEach(gap -> position.missing.add(gap.first(), gap.last(), now));
        return position;
    }

    Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>();
        notes.put(UP_TO, Long.toString(upTo));
        notes.put(MISSING, missing.note());
        return notes;
    }

    long upTo() {
        return upTo;
    }

    /** Whether the change with this number was read. */
    boolean isRead(long number) {
        return number <= upTo && !missing.hold(number);
    }

    /** What is visible and was not read, in order, at most so many new ones; nothing is taken as read yet. */
    List<Change> next(ChangeFeed feed, int limit) {
        List<Change> next = new ArrayList<>(feed.within(missing.next(GAPS_AT_ONCE), limit));
        if (missing.count() < MOST_GAPS) {
            next.addAll(feed.after(upTo, limit));
        }
        return next;
    }

    /** Takes these as read, and forgets missing numbers that will not come any more. */
    void read(Collection<Change> changes, long now) {
        for (Change change : changes) {
            long number = change.number();
            if (number <= upTo) {
                missing.remove(number);
            } else {
                missing.add(upTo + 1, number - 1, now);
                upTo = number;
            }
        }
        missing.removeBefore(now - ChangeFeed.LONGEST_TRANSACTION * 1000L);
    }
}
