package org.armature.search.everything;

import java.util.Comparator;
import java.util.Optional;

/**
 * A resource that belongs to a study. Members have an order of their own that nothing which happens in the store
 * changes, so that a page can begin after the last member of the page before it.
 */
record Member(MemberType type, String id) implements Comparable<Member> {
    private static final Comparator<Member> ORDER =
            Comparator.comparing(Member::type).thenComparing(Member::id);

    /** Reads {@code Type/id}; empty where the type is none of a study's. */
    static Optional<Member> parse(String reference) {
        int slash = reference.indexOf('/');
        if (slash < 0 || !reference.substring(slash + 1).matches("[A-Za-z0-9.-]{1,64}")) {
            return Optional.empty();
        }
        return MemberType.of(reference.substring(0, slash))
                .map(type -> new Member(type, reference.substring(slash + 1)));
    }

    String reference() {
        return type.fhirType() + "/" + id;
    }

    @Override
    public int compareTo(Member other) {
        return ORDER.compare(this, other);
    }
}
