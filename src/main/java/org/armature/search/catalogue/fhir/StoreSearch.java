package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.dao.IResultIterator;
import ca.uhn.fhir.jpa.dao.ISearchBuilder;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.search.SearchRuntimeDetails;
import ca.uhn.fhir.jpa.partition.IRequestPartitionHelperSvc;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Searches studies in the database, by whatever HAPI can search them. */
final class StoreSearch {
    private static final String TYPE = "ResearchStudy";

    private final ObjectProvider<SearchBuilderFactory<JpaPid>> builders;
    private final ObjectProvider<IRequestPartitionHelperSvc> partitions;

    StoreSearch(
            ObjectProvider<SearchBuilderFactory<JpaPid>> builders,
            ObjectProvider<IRequestPartitionHelperSvc> partitions) {
        this.builders = builders;
        this.partitions = partitions;
    }

    /** The numbers of all studies that match, in the order that the search says; within a transaction. */
    Set<Long> numbers(SearchParameterMap search, @Nullable RequestDetails request) {
        ISearchBuilder<JpaPid> builder = builders.getObject().newSearchBuilder(TYPE, ResearchStudy.class);
        RequestPartitionId partition =
                partitions.getObject().determineReadPartitionForRequestForSearchType(request, TYPE, search);
        SearchRuntimeDetails details =
                new SearchRuntimeDetails(request, UUID.randomUUID().toString());
        Set<Long> numbers = new LinkedHashSet<>();
        try (IResultIterator<JpaPid> results = builder.createQuery(search, details, request, partition)) {
            while (results.hasNext()) {
                numbers.add(results.next().getId());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers;
    }
}
