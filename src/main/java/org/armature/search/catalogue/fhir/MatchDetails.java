package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armature.search.catalogue.Catalogue;
import org.armature.search.catalogue.CatalogueHit;
import org.armature.search.catalogue.CatalogueQuery;
import org.armature.search.catalogue.CatalogueUnavailableException;
import org.armature.search.catalogue.InvalidTextException;
import org.armature.search.catalogue.MatchedSite;
import org.armature.search.catalogue.Place;
import org.armature.search.catalogue.PlaceAnswer;
import org.armature.store.verbatim.IgnoresContent;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Says on each page of results how well each study matches, which of its sites is near and how far it is, and which place
 * a name was taken for. It asks the catalogue about the studies on the page, so that any replica can write any page.
 */
@Interceptor
@IgnoresContent
public final class MatchDetails {
    private static final String MATCHED_SITE = "https://armature.example/fhir/StructureDefinition/matched-site";
    private static final int SCORE_DIGITS = 4;
    private static final int KILOMETRE_DIGITS = 1;

    private final ObjectProvider<Catalogue> catalogue;
    private final RequestValues values;
    private final Queries queries;

    MatchDetails(ObjectProvider<Catalogue> catalogue, RequestValues values) {
        this.catalogue = catalogue;
        this.values = values;
        queries = new Queries(new Circles(catalogue::getObject));
    }

    /** Adds the details to a page of results. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void outgoing(RequestDetails request, IBaseResource response) {
        if (response instanceof Bundle bundle && bundle.getType() == Bundle.BundleType.SEARCHSET) {
            Map<String, List<List<String>>> asked = values.of(request);
            if (!asked.isEmpty()) {
                try {
                    describe(bundle, asked, request);
                } catch (CatalogueUnavailableException | InvalidTextException | InvalidRequestException e) {
                    // The page is right without them: what it holds was found before.
                    return;
                }
            }
        }
    }

    private void describe(Bundle bundle, Map<String, List<List<String>>> asked, RequestDetails request) {
        Map<String, BundleEntryComponent> matches = new LinkedHashMap<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() instanceof ResearchStudy study
                    && entry.getSearch().getMode() == SearchEntryMode.MATCH) {
                matches.put(study.getIdElement().getIdPart(), entry);
            }
        }
        CatalogueQuery query = queries.of(asked);
        if (!matches.isEmpty() && (query.isText() || !query.near().isEmpty())) {
            Set<String> ids = Set.copyOf(matches.keySet());
            Map<String, CatalogueHit> hits = FirstHits.recall(request, query, ids)
                    .orElseGet(() -> catalogue.getObject().explain(query, ids));
            matches.forEach((id, entry) -> {
                CatalogueHit hit = hits.get(id);
                if (hit != null) {
                    describe(entry, hit, request.getFhirServerBase());
                }
            });
        }
        List<String> places = places(asked.getOrDefault(Parameters.NEAR, List.of()));
        if (!places.isEmpty()) {
            bundle.addEntry(note(places));
        }
    }

    private static void describe(BundleEntryComponent entry, CatalogueHit hit, String server) {
        if (hit.score() != null) {
            entry.getSearch().setScore(BigDecimal.valueOf(hit.score()).setScale(SCORE_DIGITS, RoundingMode.HALF_UP));
        }
        MatchedSite site = hit.site();
        if (site != null) {
            Extension extension = entry.getSearch().addExtension();
            extension.setUrl(MATCHED_SITE);
            // Outside of an entry's resource a relative reference has nothing to be relative to.
            extension.addExtension(
                    "location", new Reference(server + "/" + site.location()).setDisplay(site.display()));
            extension.addExtension(
                    "distance",
                    new Quantity()
                            .setValue(BigDecimal.valueOf(site.kilometres())
                                    .setScale(KILOMETRE_DIGITS, RoundingMode.HALF_UP))
                            .setUnit("km")
                            .setSystem("http://unitsofmeasure.org")
                            .setCode("km"));
        }
    }

    private List<String> places(List<List<String>> near) {
        List<String> notes = new ArrayList<>();
        for (List<String> anyOf : near) {
            for (String circle : Circles.joined(anyOf)) {
                String[] parts = circle.split("\\|", -1);
                if (!Circles.isPoint(parts)
                        && catalogue.getObject().place(parts[0].strip()) instanceof PlaceAnswer.Found found) {
                    notes.add(note(parts[0].strip(), found));
                }
            }
        }
        return notes;
    }

    private static String note(String name, PlaceAnswer.Found found) {
        Place place = found.place();
        String note = "'%s' was taken for %s at %.4f, %.4f"
                .formatted(name, place.name(), place.latitude(), place.longitude());
        return found.others().isEmpty()
                ? note
                : note + "; others are "
                        + found.others().stream()
                                .map(other -> "'" + other.name() + "'")
                                .collect(Collectors.joining("; "));
    }

    private static BundleEntryComponent note(List<String> places) {
        OperationOutcome outcome = new OperationOutcome();
        for (String place : places) {
            outcome.addIssue()
                    .setSeverity(IssueSeverity.INFORMATION)
                    .setCode(IssueType.INFORMATIONAL)
                    .setDiagnostics(Parameters.NEAR + ": " + place);
        }
        BundleEntryComponent entry = new BundleEntryComponent().setResource(outcome);
        entry.getSearch().setMode(SearchEntryMode.OUTCOME);
        return entry;
    }
}
