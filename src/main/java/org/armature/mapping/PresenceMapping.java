package org.armature.mapping;

import java.util.List;
import java.util.Objects;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;
import org.jspecify.annotations.Nullable;

/** Conditions, drugs, procedures and states that a person has or had, with what narrows them. */
final class PresenceMapping {
    private static final String STATUS = Extensions.own("characteristic-status");
    private static final String SEVERITY = Extensions.own("characteristic-severity");
    private static final String STABLE = Extensions.own("characteristic-stable");
    private static final String HISTORY = "history";
    private static final String CURRENT = "current";
    private static final String PLANNED = "planned";

    private final NameMapping names;

    PresenceMapping(NameMapping names) {
        this.names = names;
    }

    void write(Presence presence, GroupCharacteristicComponent target) {
        CodeableConcept value = names.concept(presence.name());
        if (presence.kind() == Presence.Kind.SEX) {
            target.setCode(Sexes.code());
            Coding coding = Sexes.coding(presence.name().text());
            if (coding != null) {
                value.getCoding().add(0, coding);
            }
        } else {
            target.setCode(CriterionKind.of(presence.kind()).concept());
        }
        target.setValue(value);
        Qualifiers qualifiers = presence.qualifiers();
        status(target, qualifiers.history(), HISTORY);
        status(target, qualifiers.current(), CURRENT);
        status(target, qualifiers.planned(), PLANNED);
        if (Values.has(qualifiers.severity())) {
            target.addModifierExtension().setUrl(SEVERITY).setValue(Values.string(qualifiers.severity()));
        }
        if (qualifiers.dose() != null) {
            target.addModifierExtension(DoseMapping.of(qualifiers.dose()));
        }
        if (qualifiers.stable()) {
            target.addModifierExtension().setUrl(STABLE).setValue(new BooleanType(true));
        }
        qualifiers.times().forEach(timing -> TimingMapping.add(target, timing));
    }

    private static void status(GroupCharacteristicComponent target, boolean holds, String code) {
        if (holds) {
            target.addModifierExtension().setUrl(STATUS).setValue(Values.code(code));
        }
    }

    static Presence read(GroupCharacteristicComponent characteristic, Presence.Kind kind, Origin origin) {
        List<String> status = characteristic.getModifierExtension().stream()
                .filter(extension -> STATUS.equals(extension.getUrl()))
                .map(extension -> Objects.toString(extension.getValue().primitiveValue(), ""))
                .toList();
        Extension dose = Read.modifier(characteristic, DoseMapping.URL);
        Qualifiers qualifiers = new Qualifiers(
                status.contains(HISTORY),
                status.contains(CURRENT),
                status.contains(PLANNED),
                TimingMapping.readAll(characteristic),
                dose == null ? null : DoseMapping.read(dose),
                Read.modifier(characteristic, STABLE) != null,
                severity(characteristic));
        return new Presence(kind, NameMapping.read(characteristic.getValueCodeableConcept()), qualifiers, origin);
    }

    private static @Nullable String severity(GroupCharacteristicComponent characteristic) {
        Extension severity = Read.modifier(characteristic, SEVERITY);
        return severity == null ? null : severity.getValue().primitiveValue();
    }
}
