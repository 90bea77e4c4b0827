package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armature.study.AgencyClass;
import org.armature.study.Contact;
import org.armature.study.Contact.ContactRole;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.ContactsLocationsModule.Official;
import org.armature.study.ContactsLocationsModule.OfficialRole;
import org.armature.study.SponsorCollaboratorsModule.ResponsibleParty;
import org.armature.study.SponsorCollaboratorsModule.ResponsiblePartyType;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Status;
import org.jspecify.annotations.Nullable;

/** Sponsors, officials, sites and contacts of an aggregator's page. */
final class AggregatorPeople {
    private static final String SPONSOR_ROLE = "Sponsor Role";
    private static final String RESPONSIBILITY = "Responsibility Role";
    private static final String ROLE = "Role:";
    private static final String SITE_STATUS = "Site Status";
    private final StudyDraft draft;
    private final Notes notes;

    AggregatorPeople(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
    }

    /** Lines up to one that begins with the label, and what that line says behind it. */
    private record Part(List<Line> lines, String value, Line anchor) {}

    private static List<Line> filled(List<Line> lines) {
        return lines.stream().filter(line -> !line.isPlaceholder()).toList();
    }

    private static boolean begins(Line line, String label) {
        return line.text().regionMatches(true, 0, label, 0, label.length());
    }

    private static List<Part> partsEndingWith(String label, List<Line> lines, List<Line> rest) {
        List<Part> parts = new ArrayList<>();
        List<Line> part = new ArrayList<>();
        for (Line line : filled(lines)) {
            if (begins(line, label)) {
                String value = line.text().substring(label.length());
                parts.add(new Part(List.copyOf(part), value, line));
                part.clear();
            } else {
                part.add(line);
            }
        }
        rest.addAll(part);
        return parts;
    }

    void readSponsors(List<Line> lines) {
        List<Line> rest = new ArrayList<>();
        for (Part part : partsEndingWith(SPONSOR_ROLE, lines, rest)) {
            if (part.lines().isEmpty()) {
                continue;
            }
            int last = part.lines().size() - 1;
            Optional<AgencyClass> type = last == 0
                    ? Optional.empty()
                    : Vocabulary.code(AgencyClass.class, part.lines().get(last).text());
            int nameAt = type.isPresent() ? last - 1 : last;
            notes.addAll(part.lines().subList(0, nameAt), "stands before a sponsor without a label");
            Sponsor sponsor = new Sponsor(part.lines().get(nameAt).text(), type.orElse(null));
            String role = Names.label(part.value());
            if (role.startsWith("lead") && draft.leadSponsor == null) {
                draft.leadSponsor = sponsor;
            } else if (role.startsWith("collaborator")) {
                draft.collaborators.add(sponsor);
            } else {
                notes.add(part.anchor(), "expected \"lead\" once, or \"collaborator\"");
            }
        }
        notes.addAll(rest, "a sponsor without a role");
    }

    /** Name, title and affiliation of the person, or nothing but the sponsor's name. */
    void readResponsibleParty(List<Line> lines) {
        List<Line> rest = new ArrayList<>();
        for (Part part : partsEndingWith(RESPONSIBILITY, lines, rest)) {
            ResponsiblePartyType type =
                    Vocabulary.code(ResponsiblePartyType.class, part.value()).orElse(null);
            boolean person = type != null && type != ResponsiblePartyType.SPONSOR;
            if (!person && !part.lines().isEmpty()) {
                notes.addAll(part.lines(), "the responsible party is an organization, its name is the sponsor's");
            }
            draft.responsibleParty = new ResponsibleParty(
                    type, at(part, 0, person), at(part, 1, person), at(part, 2, person), null, null);
            if (person && part.lines().size() > 3) {
                notes.addAll(part.lines().subList(3, part.lines().size()), "name, title and affiliation were expected");
            }
        }
        notes.addAll(rest, "expected \"Responsibility Role …\" below it");
    }

    private static @Nullable String at(Part part, int index, boolean person) {
        return person && index < part.lines().size() ? part.lines().get(index).text() : null;
    }

    void readInvestigators(List<Line> lines) {
        List<Line> people = filled(lines);
        for (int i = 0; i < people.size(); i++) {
            if (!begins(people.get(i), ROLE) || i == 0) {
                continue;
            }
            boolean last = i + 1 >= people.size() || (i + 2 < people.size() && begins(people.get(i + 2), ROLE));
            String affiliation = last ? null : people.get(i + 1).text();
            draft.officials.add(new Official(
                    people.get(i - 1).text(),
                    affiliation,
                    Vocabulary.code(OfficialRole.class, people.get(i).text().substring(ROLE.length()))
                            .orElse(null)));
        }
    }

    /** Each site: its facility, its address and {@code Site Status}, which may say nothing. */
    void readSites(List<Line> lines) {
        List<Line> rest = new ArrayList<>();
        for (Part part : partsEndingWith(SITE_STATUS, lines, rest)) {
            addSite(part.lines(), Vocabulary.code(Status.class, part.value()).orElse(null));
        }
        if (!rest.isEmpty()) {
            addSite(rest, null);
        }
    }

    private void addSite(List<Line> lines, @Nullable Status status) {
        if (lines.isEmpty()) {
            return;
        }
        Line last = lines.get(lines.size() - 1);
        Optional<Address> address = Address.parse(last.text());
        int facilityAt = address.isPresent() ? lines.size() - 2 : lines.size() - 1;
        String facility = facilityAt < 0 ? null : lines.get(facilityAt).text();
        if (facilityAt > 0) {
            notes.addAll(lines.subList(0, facilityAt), "stands before a site without a label");
        }
        Address where = address.orElse(new Address(null, null, null, null));
        draft.locations.add(new Location(
                facility, status, where.city(), where.state(), where.zip(), where.country(), List.of(), null));
    }

    /** Each contact: a name, {@code Role: …}, and a phone number, an extension and an e-mail address. */
    void readContacts(List<Line> lines, List<Contact> target) {
        List<String> texts = new ArrayList<>();
        ContactRole role = null;
        for (Line line : filled(lines)) {
            if (begins(line, ROLE)) {
                role = Vocabulary.code(ContactRole.class, line.text().substring(ROLE.length()))
                        .orElse(null);
            } else {
                if (!ContactText.isDetail(line.text()) && !texts.isEmpty()) {
                    ContactText.parse(texts, role).ifPresent(target::add);
                    texts.clear();
                    role = null;
                }
                texts.add(line.text());
            }
        }
        ContactText.parse(texts, role).ifPresent(target::add);
    }

    /** The contacts of the only site; of several sites, the page does not say whose contacts they are. */
    void readSiteContacts(List<Line> lines) {
        if (draft.locations.size() != 1) {
            notes.addAll(lines, "the page does not say of which site this contact is");
            return;
        }
        List<Contact> contacts = new ArrayList<>();
        readContacts(lines, contacts);
        Location site = draft.locations.get(0);
        draft.locations.set(0, site.withContacts(contacts));
    }
}
