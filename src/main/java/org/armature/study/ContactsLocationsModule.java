package org.armature.study;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contacts, officials and sites of a study. */
public record ContactsLocationsModule(
        List<Contact> centralContacts, List<Official> overallOfficials, List<Location> locations) {
    public static final ContactsLocationsModule EMPTY = new ContactsLocationsModule(List.of(), List.of(), List.of());

    public ContactsLocationsModule {
        centralContacts = Lists.copyOf(centralContacts);
        overallOfficials = Lists.copyOf(overallOfficials);
        locations = Lists.copyOf(locations);
    }

    /** A person who is responsible for the scientific conduct of a study. */
    public record Official(
            @Nullable String name,
            @Nullable String affiliation,
            @Nullable OfficialRole role) {}

    /** The role of an official. */
    public enum OfficialRole {
        STUDY_CHAIR,
        STUDY_DIRECTOR,
        PRINCIPAL_INVESTIGATOR,
        SUB_INVESTIGATOR
    }

    /** A site: a place that recruits for a study. */
    public record Location(
            @Nullable String facility,
            @Nullable Status status,
            @Nullable String city,
            @Nullable String state,
            @Nullable String zip,
            @Nullable String country,
            List<Contact> contacts,
            @Nullable GeoPoint geoPoint) {

        public Location {
            contacts = Lists.copyOf(contacts);
        }

        /** The same site with other contacts. */
        public Location withContacts(List<Contact> others) {
            return new Location(facility, status, city, state, zip, country, others, geoPoint);
        }
    }

    /** The position of a site's city in degrees (WGS 84), not of the facility. */
    public record GeoPoint(
            @Nullable BigDecimal lat, @Nullable BigDecimal lon) {
        private static final BigDecimal MAX_LATITUDE = BigDecimal.valueOf(90);
        private static final BigDecimal MAX_LONGITUDE = BigDecimal.valueOf(180);

        /** Fails with {@link IllegalArgumentException} where there is no such place on Earth. */
        public GeoPoint {
            boolean north = lat == null || lat.abs().compareTo(MAX_LATITUDE) <= 0;
            boolean east = lon == null || lon.abs().compareTo(MAX_LONGITUDE) <= 0;
            if (!north || !east) {
                throw new IllegalArgumentException("no place on Earth: " + lat + ", " + lon);
            }
        }
    }
}
