package org.armature.mapping;

import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.jspecify.annotations.Nullable;

/** A yes or no of the registry that has no element: an explicit "no" is not the same as silence. */
final class RegistryFlag {
    static final String URL = Extensions.own("registry-flag");

    private RegistryFlag() {}

    static void add(ResearchStudy study, String flag, @Nullable Boolean value) {
        if (value != null) {
            Extension extension = new Extension(URL);
            Extensions.add(extension, "flag", Values.code(flag));
            Extensions.add(extension, "value", Values.bool(value));
            Extensions.add(study, extension);
        }
    }
}
