package org.armature.search.everything;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.armature.mapping.Canonical;
import org.armature.search.operation.OperationParameters;
import org.armature.search.operation.OperationProvider;
import org.armature.store.ResourceReader;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code GET|POST ResearchStudy/[id]/$everything}. */
@Component
public final class EverythingProvider implements OperationProvider {
    private final ObjectProvider<ResourceReader> reader;
    private final Clock clock;

    EverythingProvider(ObjectProvider<ResourceReader> reader, ObjectProvider<Clock> clock) {
        this.reader = reader;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Operation(
            name = "$everything",
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = Canonical.BASE + "/OperationDefinition/ResearchStudy-everything")
    public Bundle everything(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = OperationParameters.of(request);
        EverythingRequest asked = EverythingRequest.of(id.getIdPart(), parameters);
        ResourceReader resources = reader.getObject();
        StudyMembers study = new StudyMembers(resources);
        Resource self = resources.read("ResearchStudy", asked.studyId(), request);
        List<Member> members =
                study.of(self, request).stream().filter(asked::asksFor).toList();
        EverythingPage page = EverythingPage.read(members, asked, resources, study, request);
        EverythingLinks links = new EverythingLinks(request.getFhirServerBase(), asked, parameters.presentation());
        return bundle(page, links, request.getFhirServerBase());
    }

    private Bundle bundle(EverythingPage page, EverythingLinks links, String base) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.SEARCHSET);
        bundle.getMeta().setLastUpdated(Date.from(clock.instant()));
        bundle.addLink().setRelation(Bundle.LINK_SELF).setUrl(links.self());
        for (Resource resource : page.resources()) {
            bundle.addEntry()
                    .setFullUrl(base + "/" + resource.fhirType() + "/"
                            + resource.getIdElement().getIdPart())
                    .setResource(resource)
                    .getSearch()
                    .setMode(SearchEntryMode.MATCH);
        }
        if (page.more()) {
            bundle.addLink()
                    .setRelation(Bundle.LINK_NEXT)
                    .setUrl(links.after(page.resources().get(page.resources().size() - 1)));
        }
        return bundle;
    }
}
