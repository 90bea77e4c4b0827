package org.armature.search.similar;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armature.mapping.Canonical;
import org.armature.search.catalogue.Catalogue;
import org.armature.search.catalogue.SimilarStudy;
import org.armature.search.operation.OperationParameters;
import org.armature.search.operation.OperationProvider;
import org.armature.store.ResourceReader;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntrySearchComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code GET|POST ResearchStudy/[id]/$similar}. */
@Component
public final class SimilarProvider implements OperationProvider {
    /** Why a study is in the answer: {@code kind} once, {@code shared} for each thing that both studies have. */
    static final String REASON = Canonical.BASE + "/StructureDefinition/similarity-reason";

    private final ObjectProvider<Catalogue> catalogue;
    private final ObjectProvider<ResourceReader> reader;

    SimilarProvider(ObjectProvider<Catalogue> catalogue, ObjectProvider<ResourceReader> reader) {
        this.catalogue = catalogue;
        this.reader = reader;
    }

    @Operation(
            name = "$similar",
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = Canonical.BASE + "/OperationDefinition/ResearchStudy-similar")
    public Bundle similar(@IdParam IdType id, RequestDetails request) {
        SimilarRequest asked = SimilarRequest.of(id.getIdPart(), OperationParameters.of(request));
        // Says in the usual way when there is no such study.
        reader.getObject().read("ResearchStudy", asked.studyId(), request);
        List<SimilarStudy> found = catalogue.getObject().similar(asked.studyId(), asked.count());
        Map<String, Resource> studies = new HashMap<>();
        List<String> ids = found.stream().map(SimilarStudy::studyId).toList();
        reader.getObject()
                .byIds("ResearchStudy", ids, null, request)
                .forEach(study -> studies.put(study.getIdElement().getIdPart(), study));
        Bundle bundle = new Bundle().setType(Bundle.BundleType.SEARCHSET);
        bundle.addLink().setRelation(Bundle.LINK_SELF).setUrl(self(asked, request));
        // The catalogue follows the store a moment later, and may know one that has been deleted.
        found.forEach(similar -> Optional.ofNullable(studies.get(similar.studyId()))
                .ifPresent(study -> add(bundle, similar, study, request)));
        return bundle.setTotal(bundle.getEntry().size());
    }

    private static String self(SimilarRequest asked, RequestDetails request) {
        return request.getFhirServerBase() + "/ResearchStudy/" + asked.studyId() + "/$similar?_count=" + asked.count();
    }

    private static void add(Bundle bundle, SimilarStudy similar, Resource study, RequestDetails request) {
        BundleEntrySearchComponent search = bundle.addEntry()
                .setFullUrl(request.getFhirServerBase() + "/ResearchStudy/" + similar.studyId())
                .setResource(study)
                .getSearch()
                .setMode(SearchEntryMode.MATCH)
                .setScore(BigDecimal.valueOf(similar.score()).setScale(4, RoundingMode.HALF_UP));
        similar.reasons().forEach(reason -> search.addExtension(extension(reason)));
    }

    private static Extension extension(SimilarStudy.Reason reason) {
        Extension extension = new Extension(REASON);
        extension.addExtension("kind", new CodeType(reason.kind().name().toLowerCase(Locale.ROOT)));
        reason.shared().forEach(shared -> extension.addExtension("shared", new StringType(shared)));
        return extension;
    }
}
