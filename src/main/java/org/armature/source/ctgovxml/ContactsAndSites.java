package org.armature.source.ctgovxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.study.Contact.ContactRole;
import org.armature.study.ContactsLocationsModule.OfficialRole;
import org.armature.study.Status;
import org.jspecify.annotations.Nullable;

/** Contacts, officials and sites of a study. */
final class ContactsAndSites {
    private ContactsAndSites() {}

    /** The {@code contactsLocationsModule}. */
    static Fields of(Element study) {
        List<Fields> sites =
                study.children("location").stream().map(ContactsAndSites::site).toList();
        takeCountries(study, sites);
        return new Fields()
                .objects(
                        "centralContacts",
                        List.of(
                                contact(study.child("overall_contact")),
                                contact(study.child("overall_contact_backup"))))
                .objects(
                        "overallOfficials",
                        study.children("overall_official").stream()
                                .map(ContactsAndSites::official)
                                .toList())
                .objects("locations", sites);
    }

    /** The list of the countries repeats those of the sites; one that no site is in stays untaken. */
    private static void takeCountries(Element study, List<Fields> sites) {
        Set<String> countries =
                sites.stream().map(site -> site.node().path("country").asText()).collect(Collectors.toSet());
        for (Element country : study.child("location_countries").children()) {
            if (country.name().equals("country")
                    && countries.contains(country.ownText().strip())) {
                country.text();
            }
        }
    }

    private static Fields official(Element official) {
        return new Fields()
                .put("name", name(official))
                .put("affiliation", official.text("affiliation"))
                .put("role", Codes.of(OfficialRole.class, official.text("role")));
    }

    private static Fields site(Element site) {
        Element facility = site.child("facility");
        Element address = facility.child("address");
        List<Fields> contacts = new ArrayList<>();
        contacts.add(contact(site.child("contact")));
        contacts.add(contact(site.child("contact_backup")));
        site.children("investigator").forEach(person -> contacts.add(investigator(person)));
        return new Fields()
                .put("facility", facility.text("name"))
                .put("status", Codes.of(Status.class, site.text("status")))
                .put("city", address.text("city"))
                .put("state", address.text("state"))
                .put("zip", address.text("zip"))
                .put("country", address.text("country"))
                .objects("contacts", contacts);
    }

    private static Fields contact(Element contact) {
        Fields fields = new Fields()
                .put("name", name(contact))
                .put("phone", contact.text("phone"))
                .put("phoneExt", contact.text("phone_ext"))
                .put("email", contact.text("email"));
        return fields.isEmpty() ? fields : fields.put("role", ContactRole.CONTACT.name());
    }

    private static Fields investigator(Element person) {
        return new Fields().put("name", name(person)).put("role", Codes.of(ContactRole.class, person.text("role")));
    }

    /** The whole name stands in {@code last_name}, except in records from before 2010. */
    private static @Nullable String name(Element person) {
        String name = Stream.of("first_name", "middle_name", "last_name")
                .map(person::text)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        String degrees = person.text("degrees");
        if (name.isEmpty()) {
            return degrees;
        }
        return degrees == null ? name : name + ", " + degrees;
    }
}
