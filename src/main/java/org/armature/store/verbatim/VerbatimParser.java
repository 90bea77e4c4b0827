package org.armature.store.verbatim;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.dao.IResourceMetadataExtractorSvc;
import ca.uhn.fhir.jpa.dao.JpaStorageResourceParser;
import ca.uhn.fhir.jpa.dao.data.IResourceHistoryTableDao;
import ca.uhn.fhir.jpa.model.entity.BaseTag;
import ca.uhn.fhir.jpa.model.entity.IBaseResourceEntity;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.IMetaTagSorter;
import ca.uhn.fhir.util.MetaUtil;
import java.util.Collection;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** HAPI's way from a row to a resource, with a stand-in where the answer is passed verbatim. */
final class VerbatimParser extends JpaStorageResourceParser {
    private final FhirContext context;
    private final VerbatimResources resources;
    private final IResourceHistoryTableDao versions;
    private final IResourceMetadataExtractorSvc metadata;
    private final IMetaTagSorter sorter;

    VerbatimParser(
            FhirContext context,
            VerbatimResources resources,
            IResourceHistoryTableDao versions,
            IResourceMetadataExtractorSvc metadata,
            IMetaTagSorter sorter) {
        this.context = context;
        this.resources = resources;
        this.versions = versions;
        this.metadata = metadata;
        this.sorter = sorter;
    }

    @Override
    public <R extends IBaseResource> R toResource(
            RequestDetails request,
            Class<R> type,
            IBaseResourceEntity<?> entity,
            @Nullable Collection<BaseTag> tags,
            boolean forHistory) {
        Optional<Resource> standIn =
                resources.current().isEmpty() || forHistory ? Optional.empty() : standIn(entity, version(entity), tags);
        return standIn.map(type::cast).orElseGet(() -> super.toResource(request, type, entity, tags, forHistory));
    }

    /** The row with the text, which HAPI would look up the same way. */
    private @Nullable ResourceHistoryTable version(IBaseResourceEntity<?> entity) {
        if (entity instanceof ResourceHistoryTable version) {
            return version;
        }
        if (!(entity instanceof ResourceTable current) || current.getDeleted() != null) {
            return null;
        }
        ResourceHistoryTable version = current.getCurrentVersionEntity();
        if (version == null) {
            version = versions.findForIdAndVersion(current.getResourceId().toFk(), current.getVersion());
            current.setCurrentVersionEntity(version);
        }
        return version;
    }

    /** What stands for the resource, with the meta that HAPI gives it; empty where HAPI has to parse it. */
    Optional<Resource> standIn(
            IBaseResourceEntity<?> entity,
            @Nullable ResourceHistoryTable version,
            @Nullable Collection<? extends BaseTag> tags) {
        if (version == null) {
            return Optional.empty();
        }
        Optional<Resource> standIn = resources.standIn(version);
        standIn.ifPresent(resource -> {
            var source = metadata.getProvenanceDetails(version);
            populateResourceMetadata(entity, false, tags == null ? tags(entity) : tags, version.getVersion(), resource);
            MetaUtil.populateResourceSource(
                    context, source.provenanceSourceUri(), source.provenanceRequestId(), resource);
            sorter.sort(resource.getMeta());
        });
        return standIn;
    }

    private @Nullable Collection<? extends BaseTag> tags(IBaseResourceEntity<?> entity) {
        return entity instanceof ResourceHistoryTable version
                ? metadata.getTags(version)
                : metadata.getTags((ResourceTable) entity);
    }
}
