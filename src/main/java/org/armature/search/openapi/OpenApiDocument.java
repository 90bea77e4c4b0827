package org.armature.search.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;

/** The interactions, search parameters and operations of a CapabilityStatement in OpenAPI 3.0. */
final class OpenApiDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String FHIR = "application/fhir+json";

    private final ObjectNode paths = JSON.objectNode();
    private final Map<String, OperationDefinition> operations;

    private OpenApiDocument(List<OperationDefinition> operations) {
        this.operations = operations.stream().collect(Collectors.toMap(OperationDefinition::getUrl, each -> each));
    }

    /** The document; {@code operations} are the definitions that say where an operation is called. */
    static ObjectNode of(CapabilityStatement statement, List<OperationDefinition> operations) {
        OpenApiDocument document = new OpenApiDocument(operations);
        document.path("/metadata", "get", "What this server can do", "server").withArray("parameters");
        statement.getRestFirstRep().getResource().forEach(document::type);
        ObjectNode openApi = JSON.objectNode().put("openapi", "3.0.3");
        openApi.putObject("info")
                .put("title", "Armature, FHIR R4")
                .put(
                        "version",
                        statement.getSoftware().hasVersion()
                                ? statement.getSoftware().getVersion()
                                : "0")
                .put("description", "Made from this server's CapabilityStatement. Resources are those of FHIR R4.");
        openApi.putObject("externalDocs").put("url", "http://hl7.org/fhir/R4/http.html");
        // Relative to the address of this document, so that it is right behind any proxy.
        openApi.putArray("servers").addObject().put("url", ".");
        openApi.set("paths", document.paths);
        return openApi;
    }

    private void type(CapabilityStatementRestResourceComponent resource) {
        String type = resource.getType();
        Set<TypeRestfulInteraction> offered = resource.getInteraction().stream()
                .map(CapabilityStatement.ResourceInteractionComponent::getCode)
                .collect(Collectors.toSet());
        if (offered.contains(TypeRestfulInteraction.SEARCHTYPE)) {
            searchBy(resource, path("/" + type, "get", "Search", type).putArray("parameters"));
            form(resource, path("/" + type + "/_search", "post", "Search, with the parameters in the body", type));
        }
        String one = "/" + type + "/{id}";
        add(offered, TypeRestfulInteraction.CREATE, "/" + type, "post", "Create", type);
        add(offered, TypeRestfulInteraction.READ, one, "get", "Read", type);
        add(offered, TypeRestfulInteraction.UPDATE, one, "put", "Update, or create under this id", type);
        add(offered, TypeRestfulInteraction.PATCH, one, "patch", "Patch", type);
        add(offered, TypeRestfulInteraction.DELETE, one, "delete", "Delete", type);
        add(offered, TypeRestfulInteraction.HISTORYINSTANCE, one + "/_history", "get", "All versions", type);
        add(offered, TypeRestfulInteraction.VREAD, one + "/_history/{version}", "get", "Read a version", type);
        resource.getOperation().stream()
                .filter(operation -> operations.containsKey(operation.getDefinition()))
                .forEach(operation ->
                        operation(type, Objects.requireNonNull(operations.get(operation.getDefinition()))));
    }

    private void add(
            Set<TypeRestfulInteraction> offered,
            TypeRestfulInteraction interaction,
            String path,
            String method,
            String summary,
            String type) {
        if (offered.contains(interaction)) {
            ObjectNode entry = path(path, method, summary, type);
            if (!method.equals("get") && !method.equals("delete")) {
                entry.putObject("requestBody").put("required", true).set("content", content(FHIR));
            }
        }
    }

    private void operation(String type, OperationDefinition definition) {
        String name = "/$" + definition.getCode();
        if (definition.getType()) {
            operation("/" + type + name, type, definition);
        }
        if (definition.getInstance()) {
            operation("/" + type + "/{id}" + name, type, definition);
        }
    }

    private void operation(String path, String type, OperationDefinition definition) {
        ObjectNode entry =
                path(path, "get", definition.getTitle(), type).put("description", definition.getDescription());
        ArrayNode parameters = entry.withArray("parameters");
        definition.getParameter().stream()
                .filter(parameter -> parameter.getUse() == OperationParameterUse.IN)
                .forEach(
                        parameter -> parameter(parameters, "query", parameter.getName(), parameter.getDocumentation()));
    }

    private static void searchBy(CapabilityStatementRestResourceComponent resource, ArrayNode parameters) {
        for (CapabilityStatementRestResourceSearchParamComponent each : resource.getSearchParam()) {
            parameter(parameters, "query", each.getName(), each.getDocumentation());
        }
    }

    private static void form(CapabilityStatementRestResourceComponent resource, ObjectNode entry) {
        ObjectNode content = content("application/x-www-form-urlencoded");
        ObjectNode properties =
                content.withObject("/application~1x-www-form-urlencoded/schema").putObject("properties");
        resource.getSearchParam().forEach(each -> properties.set(each.getName(), string()));
        entry.putObject("requestBody").set("content", content);
    }

    private static void parameter(ArrayNode parameters, String in, String name, String description) {
        ObjectNode parameter = parameters.addObject().put("name", name).put("in", in);
        parameter.put("required", in.equals("path"));
        if (description != null) {
            parameter.put("description", description);
        }
        parameter.set("schema", string());
    }

    private static ObjectNode string() {
        return JSON.objectNode().put("type", "string");
    }

    private static ObjectNode content(String type) {
        ObjectNode content = JSON.objectNode();
        content.putObject(type).putObject("schema").put("type", "object");
        return content;
    }

    private ObjectNode path(String path, String method, String summary, String tag) {
        ObjectNode entry = paths.withObject("/" + path.replace("~", "~0").replace("/", "~1"))
                .putObject(method);
        entry.put("summary", summary);
        entry.putArray("tags").add(tag);
        if (path.contains("{")) {
            ArrayNode parameters = entry.putArray("parameters");
            parameter(parameters, "path", "id", "The resource's id");
            if (path.contains("{version}")) {
                parameter(parameters, "path", "version", "The number of the version");
            }
        }
        ObjectNode responses = entry.putObject("responses");
        responses.putObject("200").put("description", "The answer").set("content", content(FHIR));
        responses.putObject("default").put("description", "An OperationOutcome").set("content", content(FHIR));
        return entry;
    }
}
