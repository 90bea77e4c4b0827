package org.armature.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armature.study.IdentificationModule;
import org.armature.study.IdentificationModule.OrgStudyIdInfo;
import org.armature.study.IdentificationModule.SecondaryIdInfo;
import org.armature.study.IdentificationModule.SecondaryIdType;
import org.armature.study.Register;
import org.armature.study.RegistryId;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/** Identifiers, titles and the responsible organization. */
final class IdentificationMapping {
    static final String KIND = "identifier-kind";
    private static final String TITLE_TYPES = "http://terminology.hl7.org/CodeSystem/title-type";
    private static final String OWN_TITLE_TYPES = RegistryCodes.system("title-type");
    private static final String NCT = Register.CLINICAL_TRIALS_GOV.system();

    private IdentificationMapping() {}

    static void map(TrialResources trial) {
        IdentificationModule module = trial.protocol().identificationModule();
        trial.study()
                .addIdentifier()
                .setUse(IdentifierUse.OFFICIAL)
                .setSystem(trial.source().registryId().register().system())
                .setValue(trial.number());
        module.nctIdAliases().stream()
                .filter(Values::has)
                .forEach(alias -> trial.study()
                        .addIdentifier()
                        .setUse(IdentifierUse.OLD)
                        .setSystem(NCT)
                        .setValue(alias));
        if (module.orgStudyIdInfo() != null) {
            trial.study().addIdentifier(organizationNumber(trial, module, module.orgStudyIdInfo()));
        }
        module.secondaryIdInfos().forEach(info -> trial.study().addIdentifier(secondary(info)));
        if (Values.has(module.briefTitle())) {
            trial.study().setTitle(module.briefTitle());
        }
        label(trial, TITLE_TYPES, "scientific", module.officialTitle());
        label(trial, OWN_TITLE_TYPES, "acronym", module.acronym());
        if (module.organization() != null) {
            PartyExtension.add(
                    trial,
                    new PartyExtension.Party("organization", "sponsor")
                            .named(module.organization().fullName())
                            .classified(module.organization().agencyClass())
                            .is(trial.organization(module.organization().fullName())));
        }
        String address = trial.source().registryId().address();
        if (address != null) {
            Extensions.add(trial.study(), Extensions.r5("ResearchStudy.url"), new UriType(address));
        }
    }

    private static Identifier organizationNumber(
            TrialResources trial, IdentificationModule module, OrgStudyIdInfo info) {
        Identifier identifier = identifier("org-study-id", "Organization's unique protocol ID", info.type(), info.id());
        if (module.organization() != null) {
            Reference assigner = trial.organization(module.organization().fullName());
            identifier.setAssigner(assigner);
        }
        Extensions.add(identifier, Extensions.own("identifier-link"), Values.string(info.link()));
        return identifier;
    }

    private static Identifier secondary(SecondaryIdInfo info) {
        Identifier identifier = identifier("secondary-id", "Secondary ID", info.type(), info.id());
        identifier.setUse(IdentifierUse.SECONDARY).setSystem(system(info));
        if (Values.has(info.domain())) {
            identifier.setAssigner(new Reference().setDisplay(info.domain()));
        }
        Extensions.add(identifier, Extensions.own("identifier-link"), Values.string(info.link()));
        return identifier;
    }

    private static Identifier identifier(String kind, String name, @Nullable Enum<?> type, @Nullable String value) {
        CodeableConcept concept = new CodeableConcept(new Coding(RegistryCodes.system(KIND), kind, name));
        if (type != null) {
            concept.addCoding(RegistryCodes.coding(type));
        }
        return new Identifier().setType(concept).setValue(Values.has(value) ? value : null);
    }

    /** The system of a number that is known to come from one register; null where that is not certain. */
    private static @Nullable String system(SecondaryIdInfo info) {
        if (info.type() == SecondaryIdType.EUDRACT_NUMBER) {
            return Register.EUDRACT.system();
        }
        if (info.type() == SecondaryIdType.CTIS) {
            return Register.CTIS.system();
        }
        return Optional.ofNullable(info.id())
                .flatMap(Register::recognize)
                .map(number -> number.register().system())
                .orElse(null);
    }

    private static void label(TrialResources trial, String system, String code, @Nullable String value) {
        if (Values.has(value)) {
            Extension label = new Extension(Extensions.r5("ResearchStudy.label"));
            Extensions.add(
                    label,
                    "type",
                    new CodeableConcept(new Coding().setSystem(system).setCode(code)));
            Extensions.add(label, "value", Values.string(value));
            Extensions.add(trial.study(), label);
        }
    }

    static IdentificationModule read(TrialView view) {
        List<Identifier> numbers = view.study().getIdentifier();
        return new IdentificationModule(
                numbers.stream()
                        .filter(number -> isNct(number, IdentifierUse.OFFICIAL))
                        .map(Identifier::getValue)
                        .findFirst()
                        .orElse(null),
                readRegistration(numbers),
                numbers.stream()
                        .filter(number -> isNct(number, IdentifierUse.OLD))
                        .map(Identifier::getValue)
                        .toList(),
                numbers.stream()
                        .filter(number -> isKind(number, "org-study-id"))
                        .map(IdentificationMapping::readOrganizationNumber)
                        .findFirst()
                        .orElse(null),
                numbers.stream()
                        .filter(number -> isKind(number, "secondary-id"))
                        .map(IdentificationMapping::readSecondary)
                        .toList(),
                view.study().getTitle(),
                readLabel(view, TITLE_TYPES, "scientific"),
                readLabel(view, OWN_TITLE_TYPES, "acronym"),
                PartyExtension.read(view, "organization")
                        .map(party -> new IdentificationModule.Organization(party.name(), party.agencyClass()))
                        .findFirst()
                        .orElse(null));
    }

    /** The official number, where it is one of another register than ClinicalTrials.gov. */
    private static @Nullable RegistryId readRegistration(List<Identifier> numbers) {
        return numbers.stream()
                .filter(number -> number.getUse() == IdentifierUse.OFFICIAL && !NCT.equals(number.getSystem()))
                .map(number -> {
                    Register register = Register.ofSystem(number.getSystem());
                    return register == null ? null : new RegistryId(register, number.getValue());
                })
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private static boolean isNct(Identifier number, IdentifierUse use) {
        return NCT.equals(number.getSystem()) && number.getUse() == use;
    }

    private static boolean isKind(Identifier number, String kind) {
        return kind.equals(Read.code(number.getType(), RegistryCodes.system(KIND)));
    }

    private static OrgStudyIdInfo readOrganizationNumber(Identifier number) {
        return new OrgStudyIdInfo(
                number.getValue(),
                Read.first(number.getType(), IdentificationModule.OrgStudyIdType.class),
                Read.string(number, Extensions.own("identifier-link")));
    }

    private static SecondaryIdInfo readSecondary(Identifier number) {
        return new SecondaryIdInfo(
                number.getValue(),
                Read.first(number.getType(), SecondaryIdType.class),
                number.getAssigner().getDisplay(),
                Read.string(number, Extensions.own("identifier-link")));
    }

    private static @Nullable String readLabel(TrialView view, String system, String code) {
        return Read.all(view.study(), Extensions.r5("ResearchStudy.label")).stream()
                .filter(label -> Read.hasCode(label, "type", system, code))
                .map(label -> Read.string(label, "value"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
