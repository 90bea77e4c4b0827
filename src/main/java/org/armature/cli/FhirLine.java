package org.armature.cli;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.nio.charset.StandardCharsets;
import org.armature.mapping.StudyMapper;
import org.armature.study.SourcedStudy;
import org.hl7.fhir.r4.model.Resource;

/** A study as one line of FHIR: its transaction Bundle. */
final class FhirLine {
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final ThreadLocal<IParser> PARSER = ThreadLocal.withInitial(CONTEXT::newJsonParser);

    private FhirLine() {}

    static byte[] of(SourcedStudy study) {
        return of(StudyMapper.toBundle(study));
    }

    /** A resource as JSON without line ends. */
    static byte[] of(Resource resource) {
        return PARSER.get().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
    }
}
