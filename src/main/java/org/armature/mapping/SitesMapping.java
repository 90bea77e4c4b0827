package org.armature.mapping;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.study.Contact;
import org.armature.study.ContactsLocationsModule.GeoPoint;
import org.armature.study.ContactsLocationsModule.Location;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The sites: one {@code Location} for each study and site, so that its recruitment status and its position stand on one
 * resource and can be searched together.
 */
final class SitesMapping {
    private SitesMapping() {}

    static void map(TrialResources trial) {
        var locations = trial.protocol().contactsLocationsModule().locations();
        locations.forEach(location -> trial.study().addSite(site(trial, location)));
        locations.stream()
                .map(Location::country)
                .filter(Values::has)
                .distinct()
                .forEach(country -> trial.study().addLocation(Countries.concept(country)));
        trial.source()
                .derivedSection()
                .miscInfoModule()
                .removedCountries()
                .forEach(country ->
                        Extensions.add(trial.study(), Extensions.own("removed-country"), Values.string(country)));
    }

    private static Reference site(TrialResources trial, Location site) {
        var location = new org.hl7.fhir.r4.model.Location();
        location.setMode(LocationMode.INSTANCE);
        if (Values.has(site.facility())) {
            location.setName(site.facility());
            // "Research Site" names hundreds of places: the name alone does not identify an organization.
            location.setManagingOrganization(new Reference().setDisplay(site.facility()));
        }
        location.setAddress(address(site));
        if (site.status() != null) {
            Extensions.add(location, Extensions.own("site-recruitment-status"), StatusCodes.concept(site.status()));
        }
        site.contacts().forEach(contact -> addContact(location, contact));
        position(location, site.geoPoint());
        String place = Stream.of(site.city(), site.state(), site.country())
                .filter(Values::has)
                .map(Objects::requireNonNull)
                .collect(Collectors.joining(", "));
        new Narrative()
                .row("Site", site.facility())
                .row("Place", place)
                .row("Recruitment status", site.status())
                .row("Study", trial.source().nctId())
                .setOn(location);
        String id = trial.id("site", site.facility(), site.city(), site.state(), site.zip(), site.country());
        return trial.add(location, id, Values.has(site.facility()) ? site.facility() : place);
    }

    private static Address address(Location site) {
        Address address = new Address();
        address.setCity(Values.nonBlank(site.city()));
        address.setState(Values.nonBlank(site.state()));
        address.setPostalCode(Values.nonBlank(site.zip()));
        return address.setCountry(Values.nonBlank(site.country()));
    }

    private static void addContact(org.hl7.fhir.r4.model.Location location, Contact contact) {
        Extension extension = new Extension(Extensions.own("site-contact"));
        Extensions.add(extension, "contact", ContactsMapping.detail(contact));
        Extensions.add(extension, "role", Values.code(contact.role()));
        Extensions.add(location, extension);
    }

    /** The registry places a site at the centre of its city, so the position says that it is no more precise. */
    private static void position(org.hl7.fhir.r4.model.Location location, @Nullable GeoPoint point) {
        if (point != null && point.lat() != null && point.lon() != null) {
            location.getPosition().setLatitude(point.lat()).setLongitude(point.lon());
            Extensions.add(location.getPosition(), Extensions.own("geo-precision"), Values.code("city"));
        }
    }
}
