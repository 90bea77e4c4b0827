package org.armature.search.graphql;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.rest.annotation.GraphQL;
import ca.uhn.fhir.rest.annotation.GraphQLQueryBody;
import ca.uhn.fhir.rest.annotation.GraphQLQueryUrl;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.armature.search.operation.OperationProvider;
import org.armature.search.operation.Refusal;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.utils.GraphQLEngine;
import org.hl7.fhir.utilities.graphql.IGraphQLStorageServices;
import org.hl7.fhir.utilities.graphql.Package;
import org.hl7.fhir.utilities.graphql.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * {@code GET|POST $graphql} and {@code [type]/[id]/$graphql}, by the engine of FHIR's core library. HAPI's own provider
 * links to structures of other FHIR versions, and to a further library for the description of the schema.
 */
@Component
@Lazy
public final class GraphQlProvider implements OperationProvider {
    private final FhirContext context;
    private final IValidationSupport validation;
    private final IGraphQLStorageServices storage;

    GraphQlProvider(FhirContext context, IValidationSupport validation, IGraphQLStorageServices storage) {
        this.context = context;
        this.validation = validation;
        this.storage = storage;
    }

    @GraphQL(type = RequestTypeEnum.GET)
    public String get(
            ServletRequestDetails request, @IdParam @Nullable IIdType id, @GraphQLQueryUrl @Nullable String query) {
        return answer(request, id, query);
    }

    @GraphQL(type = RequestTypeEnum.POST)
    public String post(
            ServletRequestDetails request, @IdParam @Nullable IIdType id, @GraphQLQueryBody @Nullable String query) {
        return answer(request, id, query);
    }

    private String answer(ServletRequestDetails request, @Nullable IIdType id, @Nullable String query) {
        GraphQLEngine engine = new GraphQLEngine(new HapiWorkerContext(context, validation));
        BoundedStorage bounded = new BoundedStorage(storage);
        engine.setServices(bounded);
        engine.setAppInfo(request);
        Package parsed = parsed(query);
        if (id == null) {
            QueryLimits.checkTypes(parsed, context.getResourceTypes());
        }
        engine.setGraphQL(parsed);
        try {
            if (id != null) {
                engine.setFocus(bounded.lookup(request, id.getResourceType(), id.getIdPart()));
            }
            engine.execute();
            StringBuilder answer = new StringBuilder();
            engine.getOutput().write(answer, 0, "\n");
            return answer.toString();
        } catch (BaseServerResponseException e) {
            throw e;
        } catch (Exception e) {
            throw Refusal.because("query", "it cannot be answered: " + e.getMessage(), "see the page on GraphQL");
        }
    }

    private static Package parsed(@Nullable String query) {
        if (query == null || query.isBlank()) {
            throw Refusal.because("query", "there is none", "such as {ResearchStudyList(status:\"active\"){id title}}");
        }
        QueryLimits.check(query);
        try {
            return Parser.parse(query);
        } catch (Exception e) {
            throw Refusal.because("query", "it is no GraphQL: " + e.getMessage(), "");
        }
    }
}
