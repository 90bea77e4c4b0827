package org.armature.search.catalogue;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.Status;
import org.jspecify.annotations.Nullable;

/**
 * A site of a study.
 *
 * @param reference of its {@code Location}
 * @param latitude in degrees, or null where the record does not say where it is
 * @param longitude in degrees, or null
 */
record EntrySite(
        String reference,
        @Nullable String facility,
        @Nullable String city,
        @Nullable String state,
        @Nullable String zip,
        @Nullable String country,
        boolean isRecruiting,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    static EntrySite of(Location site, String reference) {
        var point = site.geoPoint();
        BigDecimal latitude = point == null ? null : point.lat();
        BigDecimal longitude = point == null ? null : point.lon();
        return new EntrySite(
                reference,
                site.facility(),
                site.city(),
                site.state(),
                site.zip(),
                site.country(),
                site.status() == Status.RECRUITING,
                latitude == null ? null : latitude.doubleValue(),
                longitude == null ? null : longitude.doubleValue());
    }

    boolean isPlaced() {
        return latitude != null && longitude != null;
    }

    String display() {
        return Stream.of(facility, city)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }
}
