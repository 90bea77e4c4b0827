package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.ResearchStudy.ResearchStudyStatus;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The seeds, which a first start loads, through HAPI's generic client. */
class ClientIT extends RunningServer {
    private IGenericClient client = FhirContext.forR4Cached().newRestfulGenericClient("http://localhost/fhir");

    @BeforeEach
    void connect() {
        FhirContext context = FhirContext.forR4Cached();
        context.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
        client = context.newRestfulGenericClient(address() + "/fhir");
    }

    @Test
    void a_study_leads_to_its_eligibility_and_its_protocol() {
        ResearchStudy study = client.read()
                .resource(ResearchStudy.class)
                .withId("NCT06947746")
                .execute();
        Group group = follow(study.getEnrollmentFirstRep(), Group.class);
        PlanDefinition protocol = follow(study.getProtocolFirstRep(), PlanDefinition.class);
        assertThat(group.getCharacteristic()).hasSize(12 + 28 + 3);
        assertThat(protocol.getActionFirstRep().getAction())
                .extracting(action -> action.getTitle())
                .containsExactly("hiSCs treatment");
    }

    @Test
    void studies_are_found_by_number_and_by_status() {
        assertThat(search("ResearchStudy?identifier=http://clinicaltrials.gov|NCT03333681"))
                .containsExactly("NCT03333681");
        assertThat(search("ResearchStudy?identifier=931523")).containsExactly("NCT03333681");
        assertThat(search("ResearchStudy?status=" + ResearchStudyStatus.ACTIVE.toCode()))
                .contains("NCT06574581")
                .doesNotContain("NCT03798028", "NCT00962923");
    }

    @Test
    void pages_show_each_study_once() {
        Set<String> seeds = Set.of("NCT06947746", "NCT03798028", "NCT06574581", "NCT03333681", "NCT00962923");
        assertThat(search("ResearchStudy?_count=2&_sort=_id")).containsAll(seeds);
    }

    private <R extends Resource> R follow(Reference reference, Class<R> type) {
        return client.read().resource(type).withUrl(reference.getReference()).execute();
    }

    /** The ids that a search finds on all its pages; fails where a page shows one again. */
    private Set<String> search(String query) {
        Set<String> ids = new HashSet<>();
        Bundle page = client.search().byUrl(query).returnBundle(Bundle.class).execute();
        while (page != null) {
            for (BundleEntryComponent entry : page.getEntry()) {
                assertThat(ids.add(entry.getResource().getIdElement().getIdPart()))
                        .isTrue();
            }
            page = page.getLink(Bundle.LINK_NEXT) == null
                    ? null
                    : client.loadPage().next(page).execute();
        }
        return ids;
    }
}
