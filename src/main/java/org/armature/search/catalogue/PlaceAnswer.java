package org.armature.search.catalogue;

import java.util.List;

/** What a postal place was taken for. */
public sealed interface PlaceAnswer {

    /**
     * The place.
     *
     * @param others less likely places of the same name
     */
    record Found(Place place, List<Place> others) implements PlaceAnswer {}

    /** Several places of this name are likely; the caller has to say which. */
    record Ambiguous(List<Place> alternatives) implements PlaceAnswer {}

    /** No study has a site in a place of this name. */
    record Unknown() implements PlaceAnswer {}
}
