package org.armature.mapping;

import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** People of a study: a {@code Practitioner} with the role in which the study names them. */
final class People {
    private People() {}

    /**
     * Somebody as a study names them.
     *
     * @param name the name as written, titles included; it is never taken apart
     * @param affiliation the name of the organization
     * @param role what makes two mentions of one person two roles
     * @param title the person's position in words
     */
    record Person(
            @Nullable String name,
            @Nullable String affiliation,
            String role,
            @Nullable String title) {}

    /** Adds the person and the role, and returns the reference to the role. */
    static Reference add(TrialResources trial, Person person) {
        Practitioner practitioner = new Practitioner();
        PractitionerRole role = new PractitionerRole();
        String id = trial.id("role", person.name(), person.affiliation(), person.role());
        String name = Values.nonBlank(person.name());
        if (name != null) {
            practitioner.addName(new HumanName().setText(name));
            Narrative.paragraph(name).setOn(practitioner);
            String practitionerId = id.replace("-role-", "-person-");
            role.setPractitioner(trial.add(practitioner, practitionerId, name));
        }
        role.setOrganization(trial.organization(person.affiliation()));
        String title = Values.nonBlank(person.title());
        if (title != null) {
            role.addCode(Values.text(title));
        }
        new Narrative()
                .row("Name", person.name())
                .row("Position", person.title())
                .row("Organization", person.affiliation())
                .row("Study", trial.number())
                .setOn(role);
        return trial.add(role, id, person.name());
    }
}
