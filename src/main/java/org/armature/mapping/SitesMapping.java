package org.armature.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.study.Contact;
import org.armature.study.ContactsLocationsModule.GeoPoint;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.CountryNames;
import org.armature.study.Status;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactDetail;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The sites: one {@code Location} for each study and site, so that its recruitment status and its position stand on one
 * resource and can be searched together.
 */
final class SitesMapping {
    private static final String ISO_3166 = "urn:iso:std:iso:3166";

    private SitesMapping() {}

    static void map(TrialResources trial) {
        var locations = trial.protocol().contactsLocationsModule().locations();
        locations.forEach(location -> trial.study().addSite(site(trial, location)));
        locations.stream()
                .map(Location::country)
                .filter(Values::has)
                .distinct()
                .forEach(country -> trial.study().addLocation(country(country)));
        trial.source()
                .derivedSection()
                .miscInfoModule()
                .removedCountries()
                .forEach(country ->
                        Extensions.add(trial.study(), Extensions.own("removed-country"), Values.string(country)));
    }

    /** The country with its code; a name that is not known keeps its text alone. */
    private static CodeableConcept country(String name) {
        String code = CountryNames.code(name);
        CodeableConcept concept = Values.text(name);
        return code == null
                ? concept
                : concept.addCoding(new Coding().setSystem(ISO_3166).setCode(code));
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
                .row("Study", trial.number())
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
        if (point != null && (point.lat() != null || point.lon() != null)) {
            location.getPosition().setLatitudeElement(degrees(point.lat())).setLongitudeElement(degrees(point.lon()));
            Extensions.add(location.getPosition(), Extensions.own("geo-precision"), Values.code("city"));
        }
    }

    private static DecimalType degrees(@Nullable BigDecimal value) {
        return value == null ? Extensions.absent(new DecimalType()) : new DecimalType(value);
    }

    static List<Location> read(TrialView view) {
        return view.study().getSite().stream()
                .map(site -> view.resolve(site, org.hl7.fhir.r4.model.Location.class))
                .<org.hl7.fhir.r4.model.Location>mapMulti((site, sink) -> {
                    if (site != null) {
                        sink.accept(site);
                    }
                })
                .map(SitesMapping::read)
                .toList();
    }

    private static Location read(org.hl7.fhir.r4.model.Location site) {
        Address address = site.getAddress();
        return new Location(
                site.getName(),
                Read.concept(site, Extensions.own("site-recruitment-status"), Status.class),
                address.getCity(),
                address.getState(),
                address.getPostalCode(),
                address.getCountry(),
                Read.all(site, Extensions.own("site-contact")).stream()
                        .map(SitesMapping::readContact)
                        .toList(),
                site.hasPosition()
                        ? new GeoPoint(
                                site.getPosition().getLatitude(),
                                site.getPosition().getLongitude())
                        : null);
    }

    private static Contact readContact(Extension extension) {
        ContactDetail detail = Read.value(extension, "contact", ContactDetail.class);
        return ContactsMapping.read(
                detail == null ? new ContactDetail() : detail, Read.code(extension, "role", Contact.ContactRole.class));
    }
}
