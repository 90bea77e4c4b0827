package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armature.study.Contact;
import org.armature.study.Contact.ContactRole;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.ContactsLocationsModule.Official;
import org.armature.study.ContactsLocationsModule.OfficialRole;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Status;
import org.jspecify.annotations.Nullable;

/** The contacts, sites, sponsors and investigators of a classic page. */
final class ClassicSites {
    private static final Set<String> AFTER_SITES =
            Set.of("sponsors and collaborators", "investigators", "study documents (full-text)");
    private static final Set<String> ROLES =
            Set.of("principal investigator", "study director", "study chair", "sub-investigator");
    private final StudyDraft draft;
    private final Notes notes;
    private final List<Line> pending = new ArrayList<>();
    private String part = "";

    ClassicSites(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
    }

    void read(List<Line> lines) {
        for (Line line : lines) {
            List<String> cells = ClassicRows.cells(line.text());
            boolean furniture = ClassicOutline.isFurniture(ClassicRows.plain(line.text()));
            if (!cells.isEmpty() && !Line.isPlaceholder(cells.get(0)) && !furniture) {
                read(line, cells);
            }
        }
        flush();
    }

    private void read(Line line, List<String> cells) {
        String first = cells.get(0);
        String label = Names.label(first);
        int colon = first.indexOf(':');
        String role = colon < 0 || colon > 30 ? "" : Names.label(first.substring(0, colon));
        if (AFTER_SITES.contains(label) || label.equals("locations") || isCountOfSites(label)) {
            flush();
            part = label;
        } else if (role.equals("contact") || role.equals("contact backup") || role.equals("backup contact")) {
            readContact(line, withoutLabel(first, cells));
        } else if (ROLES.contains(role)) {
            readInvestigator(role, withoutLabel(first, cells));
        } else if (part.equals("sponsors and collaborators")) {
            readSponsor(first);
        } else if (part.startsWith("study documents")) {
            readDocument(line, cells);
        } else {
            readSiteLine(line, cells);
        }
    }

    private static boolean isCountOfSites(String label) {
        return label.length() < 60 && label.matches("(?:show|hide|layout table|\\d).*(?:locations?|information)");
    }

    private static List<String> withoutLabel(String first, List<String> cells) {
        List<String> values = new ArrayList<>();
        String rest = first.substring(first.indexOf(':') + 1).strip();
        if (!rest.isEmpty()) {
            values.add(rest);
        }
        values.addAll(cells.subList(1, cells.size()));
        return values;
    }

    private void readContact(Line line, List<String> values) {
        flush();
        Optional<Contact> contact = ContactText.parse(values, ContactRole.CONTACT);
        if (contact.isEmpty()) {
            notes.add(line, "expected a name, a phone number or an e-mail address");
        } else if (draft.locations.isEmpty()) {
            draft.centralContacts.add(contact.get());
        } else {
            addToSite(contact.get());
        }
    }

    /** With an affiliation, an official of the study; without, below a site, an investigator of that site. */
    private void readInvestigator(String role, List<String> values) {
        flush();
        if (values.isEmpty()) {
            return;
        }
        boolean ofSite = values.size() == 1 && !draft.locations.isEmpty() && !AFTER_SITES.contains(part);
        if (ofSite) {
            ContactRole siteRole = Vocabulary.code(ContactRole.class, role).orElse(null);
            addToSite(new Contact(values.get(0), siteRole, null, null, null));
        } else {
            String affiliation = values.size() > 1 ? values.get(1) : null;
            OfficialRole official = Vocabulary.code(OfficialRole.class, role).orElse(null);
            draft.officials.add(new Official(values.get(0), affiliation, official));
            part = "investigators";
        }
    }

    private void readSponsor(String name) {
        if (draft.leadSponsor == null) {
            draft.leadSponsor = new Sponsor(name, null);
        } else if (!name.equals(draft.leadSponsor.name())
                && draft.collaborators.stream().noneMatch(known -> name.equals(known.name()))) {
            draft.collaborators.add(new Sponsor(name, null));
        }
    }

    private void readDocument(Line line, List<String> cells) {
        ClassicDocuments.parse(String.join(" ", cells)).ifPresentOrElse(draft.documents::add, () -> {
            if (!Names.label(line.text()).startsWith("documents provided by")) {
                notes.add(line, "expected a document such as \"Study Protocol [PDF] March 1, 2019\"");
            }
        });
    }

    /** A country over its sites, a facility with its status, or its address. */
    private void readSiteLine(Line line, List<String> cells) {
        Optional<Address> address = Address.parse(cells.get(0));
        boolean region = cells.size() == 1 && Address.isRegion(cells.get(0));
        if (region && (pending.isEmpty() || address.isEmpty())) {
            flush();
        } else if (address.isPresent()) {
            addSite(address.get());
        } else {
            pending.add(line);
        }
    }

    private void addSite(Address address) {
        @Nullable String facility = null;
        @Nullable Status status = null;
        for (Line line : pending) {
            List<String> cells = ClassicRows.cells(line.text());
            Optional<Status> alone = Vocabulary.code(Status.class, cells.get(0));
            if (alone.isPresent()) {
                status = alone.get();
            } else if (facility != null) {
                notes.add(line, "stands between a site and its address");
            } else {
                facility = cells.get(0);
                status = cells.size() > 1
                        ? Vocabulary.code(Status.class, cells.get(1)).orElse(null)
                        : null;
            }
        }
        pending.clear();
        draft.locations.add(new Location(
                facility, status, address.city(), address.state(), address.zip(), address.country(), List.of(), null));
    }

    private void addToSite(Contact contact) {
        int last = draft.locations.size() - 1;
        Location site = draft.locations.get(last);
        List<Contact> contacts = new ArrayList<>(site.contacts());
        contacts.add(contact);
        draft.locations.set(last, site.withContacts(contacts));
    }

    private void flush() {
        notes.addAll(pending, "stands among contacts and sites without a label");
        pending.clear();
    }
}
