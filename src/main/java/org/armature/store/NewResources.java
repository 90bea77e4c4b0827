package org.armature.store;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IJpaDao;
import ca.uhn.fhir.jpa.api.model.DaoMethodOutcome;
import ca.uhn.fhir.jpa.api.svc.IIdHelperService;
import ca.uhn.fhir.jpa.api.svc.ResolveIdentityMode;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.model.cross.IResourceLookup;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Creates resources that bring their own ids, each encoded, indexed and written once where that can be done. HAPI's
 * transaction processor does all of that twice for a new resource: first to give it an id, then again when all have one.
 */
final class NewResources {
    private final FhirContext context;
    private final DaoRegistry daos;
    private final IIdHelperService<JpaPid> ids;
    private final IHapiTransactionService transactions;

    NewResources(
            FhirContext context, DaoRegistry daos, IIdHelperService<JpaPid> ids, IHapiTransactionService transactions) {
        this.context = context;
        this.daos = daos;
        this.ids = ids;
        this.transactions = transactions;
        // The registry fills itself when it is first asked, and two threads must not find it half full.
        daos.getResourceDao("ResearchStudy");
    }

    /**
     * Creates the resources within the running transaction, those that others refer to first. Writes nothing and returns
     * false if one of them is in the store or was deleted from it.
     */
    boolean create(List<Resource> resources, RequestDetails request) {
        Map<IIdType, Node> nodes = new LinkedHashMap<>();
        for (Resource resource : resources) {
            IIdType id = new IdType(resource.fhirType(), resource.getIdElement().getIdPart());
            nodes.put(id, node(resource));
        }
        Set<IIdType> asked = new LinkedHashSet<>(nodes.keySet());
        nodes.values().forEach(node -> asked.addAll(node.references()));
        Map<IIdType, IResourceLookup<JpaPid>> stored = ids.resolveResourceIdentities(
                RequestPartitionId.defaultPartition(),
                asked,
                ResolveIdentityMode.includeDeleted().noCacheUnlessDeletesDisabled());
        if (stored.keySet().stream().map(NewResources::unversioned).anyMatch(nodes::containsKey)) {
            return false;
        }
        TransactionDetails details = new TransactionDetails();
        nodes.keySet().forEach(id -> details.addResolvedResourceId(id, null));
        stored.forEach((id, target) -> {
            if (target.getDeleted() == null) {
                details.addResolvedResourceId(id, target.getPersistentId());
            }
        });
        transactions
                .withRequest(request)
                .withTransactionDetails(details)
                .withRequestPartitionId(RequestPartitionId.defaultPartition())
                .execute(() -> create(Order.of(nodes), request, details));
        return true;
    }

    private void create(Order order, RequestDetails request, TransactionDetails details) {
        Map<Resource, DaoMethodOutcome> begun = new IdentityHashMap<>();
        order.early().forEach(resource -> begun.put(resource, begin(resource, request, details)));
        for (Resource resource : order.all()) {
            DaoMethodOutcome outcome = begun.get(resource);
            if (outcome == null) {
                daos.getResourceDao(resource).update(resource, null, true, false, request, details);
            } else {
                IJpaDao<Resource> dao = (IJpaDao<Resource>) daos.getResourceDao(resource);
                dao.updateEntity(request, resource, outcome.getEntity(), null, true, false, details, false, true);
            }
        }
    }

    /** Gives the resource its row, so that others can refer to it, and does not index it yet. */
    private DaoMethodOutcome begin(Resource resource, RequestDetails request, TransactionDetails details) {
        return daos.getResourceDao(resource).update(resource, null, false, false, request, details);
    }

    private Node node(Resource resource) {
        Set<IIdType> references = new LinkedHashSet<>();
        context.newTerser().getAllResourceReferences(resource).forEach(reference -> {
            IIdType id = reference.getResourceReference().getReferenceElement();
            if (id.hasIdPart() && id.hasResourceType() && !id.hasBaseUrl()) {
                references.add(unversioned(id));
            }
        });
        return new Node(resource, references);
    }

    private static IIdType unversioned(IIdType id) {
        return new IdType(id.getResourceType(), id.getIdPart());
    }

    /** A resource and what it refers to. */
    private record Node(Resource resource, Set<IIdType> references) {}

    /**
     * The order in which each follows those that it refers to, and those that need their row before, since what they refer
     * to refers to them: a study and its results do.
     */
    private record Order(Set<Resource> all, Set<Resource> early) {
        static Order of(Map<IIdType, Node> nodes) {
            Order order = new Order(new LinkedHashSet<>(), new LinkedHashSet<>());
            Set<IIdType> open = new HashSet<>();
            nodes.keySet().forEach(id -> order.visit(id, nodes, open));
            return order;
        }

        private void visit(IIdType id, Map<IIdType, Node> nodes, Set<IIdType> open) {
            Node node = nodes.get(id);
            if (node == null || all.contains(node.resource())) {
                return;
            }
            if (open.add(id)) {
                node.references().forEach(next -> visit(next, nodes, open));
                all.add(node.resource());
            } else {
                early.add(node.resource());
            }
        }
    }
}
