package org.armature.mapping;

import org.armature.study.Contact;
import org.armature.study.ContactsLocationsModule;
import org.armature.study.ContactsLocationsModule.Official;
import org.armature.study.ContactsLocationsModule.OfficialRole;
import org.hl7.fhir.r4.model.ContactDetail;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** The central contacts and the officials of a study. */
final class ContactsMapping {
    private ContactsMapping() {}

    static void map(TrialResources trial) {
        ContactsLocationsModule module = trial.protocol().contactsLocationsModule();
        for (Contact contact : module.centralContacts()) {
            trial.study().addContact(detail(contact));
            Extension party = PartyExtension.add(
                    trial, new PartyExtension.Party("central-contact", "general-contact").named(contact.name()));
            Extensions.add(party, Extensions.own("contact-role"), Values.code(contact.role()));
        }
        module.overallOfficials().forEach(official -> official(trial, official));
    }

    private static void official(TrialResources trial, Official official) {
        String role = official.role() == null ? "official" : official.role().name();
        Reference person = People.add(trial, new People.Person(official.name(), official.affiliation(), role, null));
        PartyExtension.add(
                trial,
                new PartyExtension.Party("official", party(official.role()))
                        .named(official.name())
                        .is(person));
        if (official.role() == OfficialRole.PRINCIPAL_INVESTIGATOR
                && !trial.study().hasPrincipalInvestigator()) {
            trial.study().setPrincipalInvestigator(person.copy());
        }
    }

    private static @Nullable String party(@Nullable OfficialRole role) {
        if (role == null) {
            return null;
        }
        return switch (role) {
            case STUDY_CHAIR -> "study-chair";
            case STUDY_DIRECTOR -> "study-director";
            case PRINCIPAL_INVESTIGATOR -> "primary-investigator";
            case SUB_INVESTIGATOR -> "sub-investigator";
        };
    }

    /** The contact as a name with telephone and e-mail; a text that is no plain number stays whole. */
    static ContactDetail detail(Contact contact) {
        ContactDetail detail = new ContactDetail();
        if (Values.has(contact.name())) {
            detail.setName(contact.name());
        }
        if (Values.has(contact.phone()) || Values.has(contact.phoneExt())) {
            ContactPoint phone = detail.addTelecom().setSystem(ContactPointSystem.PHONE);
            phone.setValueElement(
                    Values.has(contact.phone())
                            ? new StringType(contact.phone())
                            : Extensions.absent(new StringType()));
            Extensions.add(phone, Extensions.PHONE_EXTENSION, Values.string(contact.phoneExt()));
        }
        if (Values.has(contact.email())) {
            detail.addTelecom().setSystem(ContactPointSystem.EMAIL).setValue(contact.email());
        }
        return detail;
    }
}
