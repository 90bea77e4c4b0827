package org.armature.mapping;

import org.hl7.fhir.instance.model.api.IBaseHasExtensions;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** The extensions that the mapping writes: HL7's for elements of R5, and our own where there is none. */
final class Extensions {
    /** HL7's extension for a date of a study's life in its registry. */
    static final String REGISTRATION = "http://hl7.org/fhir/StructureDefinition/researchStudy-studyRegistration";

    static final String BLINDED_ROLE = "http://hl7.org/fhir/StructureDefinition/blinded-role";
    static final String ARTIFACT_DESCRIPTION = "http://hl7.org/fhir/StructureDefinition/artifact-description";
    static final String PHONE_EXTENSION = "http://hl7.org/fhir/StructureDefinition/contactpoint-extension";
    static final String DATA_ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    static final String RESEARCH_STUDY = "http://hl7.org/fhir/StructureDefinition/workflow-researchStudy";

    private Extensions() {}

    /** The URL of an extension of our own. */
    static String own(String name) {
        return Canonical.BASE + "/StructureDefinition/" + name;
    }

    /** The URL of HL7's cross-version extension for an element of R5, such as {@code ResearchStudy.label}. */
    static String r5(String element) {
        return "http://hl7.org/fhir/5.0/StructureDefinition/extension-" + element;
    }

    /** Adds an extension unless there is no value for it. */
    static void add(IBaseHasExtensions target, String url, @Nullable Type value) {
        if (value != null && !value.isEmpty()) {
            ((Extension) target.addExtension()).setUrl(url).setValue(value);
        }
    }

    /** Adds an extension that consists of parts, unless it has none. */
    static void add(IBaseHasExtensions target, Extension complex) {
        if (complex.hasExtension()) {
            Extension added = (Extension) target.addExtension();
            added.setUrl(complex.getUrl());
            complex.getExtension().forEach(added::addExtension);
        }
    }

    /** Says on an element that must be there that its source does not have it. */
    static <E extends Element> E absent(E element) {
        element.addExtension(DATA_ABSENT_REASON, Values.code("unknown"));
        return element;
    }
}
