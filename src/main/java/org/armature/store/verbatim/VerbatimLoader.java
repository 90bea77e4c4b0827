package org.armature.store.verbatim;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.dao.IResourceMetadataExtractorSvc;
import ca.uhn.fhir.jpa.esr.ExternallyStoredResourceServiceRegistry;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.BaseTag;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import ca.uhn.fhir.jpa.partition.IPartitionLookupSvc;
import ca.uhn.fhir.jpa.search.BatchResourceLoader;
import ca.uhn.fhir.util.IMetaTagSorter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;

/** HAPI's way from the rows of a page to its resources, with stand-ins where the answer is passed verbatim. */
final class VerbatimLoader extends BatchResourceLoader {
    private final VerbatimResources resources;
    private final VerbatimParser parser;
    private final IResourceMetadataExtractorSvc metadata;

    VerbatimLoader(
            FhirContext context,
            IResourceMetadataExtractorSvc metadata,
            VerbatimParser parser,
            ExternallyStoredResourceServiceRegistry elsewhere,
            IMetaTagSorter sorter,
            PartitionSettings partitions,
            IPartitionLookupSvc partitionNames,
            VerbatimResources resources) {
        super(context, metadata, parser, elsewhere, sorter, partitions, partitionNames);
        this.resources = resources;
        this.parser = parser;
        this.metadata = metadata;
    }

    @Override
    public List<ResourceLoadResult> loadResources(List<ResourceHistoryTable> rows, boolean forHistory) {
        if (resources.current().isEmpty() || forHistory) {
            return super.loadResources(rows, forHistory);
        }
        Map<JpaPid, Collection<BaseTag>> tags = metadata.getTagsBatch(rows);
        List<ResourceLoadResult> loaded = new ArrayList<>(rows.size());
        List<ResourceHistoryTable> others = new ArrayList<>();
        for (ResourceHistoryTable row : rows) {
            JpaPid key = row.getPersistentId();
            parser.standIn(row, row, tags.getOrDefault(key, List.of()))
                    .ifPresentOrElse(
                            (Resource resource) -> loaded.add(new ResourceLoadResult(key, resource, false)),
                            () -> others.add(row));
        }
        loaded.addAll(super.loadResources(others, false));
        return loaded;
    }
}
