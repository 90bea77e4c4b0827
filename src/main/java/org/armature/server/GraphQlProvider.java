package org.armature.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.graphql.GraphQLProvider;
import org.armature.search.operation.OperationProvider;
import org.hl7.fhir.utilities.graphql.IGraphQLStorageServices;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code $graphql} as HAPI answers it, without the description of the schema, for which a library of its own is needed. */
@Component
@Lazy
final class GraphQlProvider extends GraphQLProvider implements OperationProvider {
    GraphQlProvider(FhirContext context, IValidationSupport validation, IGraphQLStorageServices storage) {
        super(context, validation, storage);
    }
}
