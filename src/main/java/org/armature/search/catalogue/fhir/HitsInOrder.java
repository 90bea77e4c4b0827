package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.builder.ISearchQueryExecutor;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The hits of a search as HAPI draws them. It seldom draws more than a page: the first are looked up at once, and all
 * others when they are wanted, which may be a hundred times as much work.
 */
final class HitsInOrder implements ISearchQueryExecutor {
    private final IntFunction<long[]> search;
    private long[] numbers;
    private int next;
    private boolean isWhole;

    /**
     * Looks the first up.
     *
     * @param search the numbers of so many that match, the first in order; of all where that is no more work
     * @param first how many are likely to be drawn
     */
    HitsInOrder(IntFunction<long[]> search, int first) {
        this.search = search;
        numbers = search.apply(first);
        isWhole = numbers.length != first;
    }

    @Override
    public boolean hasNext() {
        if (next == numbers.length && !isWhole) {
            // The catalogue may have changed since; what was drawn is not drawn again.
            Set<Long> drawn = Arrays.stream(numbers).boxed().collect(Collectors.toSet());
            numbers = Arrays.stream(search.apply(Integer.MAX_VALUE))
                    .filter(number -> !drawn.contains(number))
                    .toArray();
            next = 0;
            isWhole = true;
        }
        return next < numbers.length;
    }

    @Override
    public JpaPid next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return JpaPid.fromId(numbers[next++]);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
