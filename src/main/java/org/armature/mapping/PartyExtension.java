package org.armature.mapping;

import java.util.EnumMap;
import java.util.Map;
import org.armature.study.AgencyClass;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** R5's {@code ResearchStudy.associatedParty}: who has which part in a study. */
final class PartyExtension {
    private static final String ROLES = "http://hl7.org/fhir/research-study-party-role";
    private static final String ORGANIZATION_TYPES = "http://hl7.org/fhir/research-study-party-organization-type";
    private static final Map<AgencyClass, String> HL7_CLASSES = new EnumMap<>(Map.of(
            AgencyClass.NIH, "nih",
            AgencyClass.FED, "government",
            AgencyClass.OTHER_GOV, "government",
            AgencyClass.INDUSTRY, "industry"));

    private PartyExtension() {}

    /**
     * One party of a study.
     *
     * @param origin the list of the record that it comes from, so that nothing is merged on the way back
     * @param role the code of R5's party role; null where the source does not say one
     */
    record Party(
            String origin,
            @Nullable String role,
            @Nullable String name,
            @Nullable AgencyClass agencyClass,
            @Nullable Reference reference) {

        Party(String origin, @Nullable String role) {
            this(origin, role, null, null, null);
        }

        Party named(@Nullable String newName) {
            return new Party(origin, role, newName, agencyClass, reference);
        }

        Party classified(@Nullable AgencyClass newClass) {
            return new Party(origin, role, name, newClass, reference);
        }

        Party is(@Nullable Reference newReference) {
            return new Party(origin, role, name, agencyClass, newReference);
        }
    }

    static Extension add(TrialResources trial, Party party) {
        Extension extension = trial.study().addExtension();
        extension.setUrl(Extensions.r5("ResearchStudy.associatedParty"));
        Extensions.add(extension, "name", Values.string(party.name()));
        extension.addExtension("role", role(party.role()));
        if (party.agencyClass() != null) {
            extension.addExtension("classifier", classifier(party.agencyClass()));
        }
        Extensions.add(extension, "party", party.reference());
        extension.addExtension(Extensions.own("party-origin"), Values.code(party.origin()));
        return extension;
    }

    private static CodeableConcept role(@Nullable String code) {
        return code == null
                ? Extensions.absent(new CodeableConcept())
                : new CodeableConcept(new Coding().setSystem(ROLES).setCode(code));
    }

    private static CodeableConcept classifier(AgencyClass agencyClass) {
        CodeableConcept concept = new CodeableConcept();
        if (HL7_CLASSES.containsKey(agencyClass)) {
            concept.addCoding().setSystem(ORGANIZATION_TYPES).setCode(HL7_CLASSES.get(agencyClass));
        }
        return concept.addCoding(RegistryCodes.coding(agencyClass));
    }
}
