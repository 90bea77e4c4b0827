package org.armature.eligibility.chunks;

import java.util.List;
import org.armature.eligibility.words.Item;
import org.jspecify.annotations.Nullable;

/**
 * A limit that was found.
 *
 * @param subject what it is about, where that stands within
 * @param more what else the words say: the other end of a range in another unit
 */
record FoundLimit(Item.Limit limit, int next, @Nullable Item subject, List<Item> more) {
    FoundLimit(Item.Limit limit, int next) {
        this(limit, next, null, List.of());
    }
}
