package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Status;
import org.jspecify.annotations.Nullable;

/** What a Veeva page shows below the design: sites, contacts, the timeline and the sponsors. */
final class VeevaSites {
    private static final Set<String> PASSED_OVER = Set.of("today", "view all", "show all", "contact", "facility");
    private final StudyDraft draft;
    private final Notes notes;

    VeevaSites(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
    }

    void read(Outline outline) {
        notes.addAll(
                outline.get("Trial documents").filled().stream()
                        .filter(line -> !isCount(line))
                        .toList(),
                "a document without type and date");
        readSites(outline.get("Trial contacts and locations"));
        draft.centralContacts.addAll(ContactText.list(outline.get("Contacts").filled().stream()
                .filter(line -> !PASSED_OVER.contains(Names.label(line.text())))
                .toList()));
        readTimeline(outline.get("Timeline"));
        readSponsors(outline.get("Sponsors"));
    }

    private static boolean isCount(Line line) {
        return line.text().matches("\\d{1,3}(?:,?\\d{3})?");
    }

    /** The number of sites, and the sites where the page lists them: a facility, its address and perhaps a status. */
    private void readSites(Block block) {
        List<Line> pending = new ArrayList<>();
        for (Line line : block.filled()) {
            Optional<Address> address = Address.parse(line.text());
            Optional<Status> status = Vocabulary.code(Status.class, line.text());
            if (address.isPresent()) {
                addSite(address.get(), pending);
                pending.clear();
            } else if (status.isPresent() && pending.isEmpty() && !draft.locations.isEmpty()) {
                setStatus(status.get());
            } else if (ContactText.isDetail(line.text()) && pending.isEmpty() && !draft.locations.isEmpty()) {
                notes.add(line, "the contact of a site without a name");
            } else if (!isCount(line) && !PASSED_OVER.contains(Names.label(line.text()))) {
                pending.add(line);
            }
        }
        notes.addAll(pending, "expected the address of a site");
    }

    private void addSite(Address address, List<Line> pending) {
        @Nullable
        String facility =
                pending.isEmpty() ? null : pending.get(pending.size() - 1).text();
        if (pending.size() > 1) {
            notes.addAll(pending.subList(0, pending.size() - 1), "stands before a site without a label");
        }
        draft.locations.add(new Location(
                facility, null, address.city(), address.state(), address.zip(), address.country(), List.of(), null));
    }

    private void setStatus(Status status) {
        int last = draft.locations.size() - 1;
        Location site = draft.locations.get(last);
        draft.locations.set(
                last,
                new Location(
                        site.facility(),
                        status,
                        site.city(),
                        site.state(),
                        site.zip(),
                        site.country(),
                        site.contacts(),
                        null));
    }

    /** Labels and dates; an end date is not mapped, for the page does not say which of the registry's two it is. */
    private void readTimeline(Block block) {
        Values values = new Values(draft, notes);
        List<Line> lines = block.filled();
        for (int i = 0; i < lines.size(); i++) {
            String label = Names.label(lines.get(i).text());
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            switch (label) {
                case "start date", "study start", "start" -> values.date(next, null, date -> draft.start = date);
                case "primary completion date", "primary completion" ->
                    values.date(next, null, date -> draft.primaryCompletion = date);
                case "study completion date", "completion date", "study completion" ->
                    values.date(next, null, date -> draft.completion = date);
                case "today" -> {
                    if (next == null || DateText.parse(next.text()).isEmpty()) {
                        continue;
                    }
                }
                default -> {
                    notes.add(lines.get(i), "not a label of the timeline that is known");
                    continue;
                }
            }
            i++;
        }
    }

    private void readSponsors(Block block) {
        boolean collaborator = false;
        for (Line line : block.filled()) {
            String label = Names.label(line.text());
            Sponsor sponsor = VeevaPage.sponsor(line);
            if (label.startsWith("lead sponsor")) {
                collaborator = false;
            } else if (label.startsWith("collaborat")) {
                collaborator = true;
            } else if (sponsor != null && collaborator) {
                draft.collaborators.add(sponsor);
            } else if (sponsor != null && draft.leadSponsor == null) {
                draft.leadSponsor = sponsor;
            }
        }
    }
}
