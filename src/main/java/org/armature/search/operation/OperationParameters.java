package org.armature.search.operation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/**
 * The parameters of a call of an operation, from the URL and from a {@code Parameters} resource in the body alike, as
 * text.
 */
public final class OperationParameters {
    /** Parameters of FHIR that say how the answer is written, not what it holds. */
    private static final Set<String> PRESENTATION = Set.of("_format", "_pretty", "_summary", "_elements");

    private final Map<String, List<String>> values;

    private OperationParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads them.
     *
     * @throws InvalidRequestException where the body is not {@code Parameters} of simple values
     */
    public static OperationParameters of(RequestDetails request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameters()
                .forEach((name, given) ->
                        values.computeIfAbsent(name, none -> new ArrayList<>()).addAll(List.of(given)));
        if (request.getRequestType() == RequestTypeEnum.POST) {
            body(request)
                    .getParameter()
                    .forEach(parameter -> values.computeIfAbsent(parameter.getName(), none -> new ArrayList<>())
                            .add(text(parameter)));
        }
        return new OperationParameters(values);
    }

    private static Parameters body(RequestDetails request) {
        String body = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
        String type = request.getHeader("Content-Type");
        if (body.isBlank() || type == null || type.startsWith("application/x-www-form-urlencoded")) {
            return new Parameters();
        }
        EncodingEnum encoding = EncodingEnum.forContentType(type.split(";", 2)[0].strip());
        if (encoding == null) {
            throw Refusal.because("Content-Type", "a body of this type is not understood", "application/fhir+json");
        }
        try {
            return encoding.newParser(FhirContext.forR4Cached()).parseResource(Parameters.class, body);
        } catch (DataFormatException | ClassCastException e) {
            throw Refusal.because("the body", "it is no Parameters resource", "see the operation's definition");
        }
    }

    private static String text(ParametersParameterComponent parameter) {
        if (parameter.getValue() == null || !parameter.getValue().isPrimitive()) {
            throw Refusal.because(parameter.getName(), "it has no simple value", "give it as valueString, for example");
        }
        return parameter.getValue().primitiveValue();
    }

    /**
     * The same, where the operation has no others than these.
     *
     * @throws InvalidRequestException that names one that it does not have
     */
    public OperationParameters onlyThese(Set<String> known) {
        values.keySet().stream()
                .filter(name -> !known.contains(name) && !PRESENTATION.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.because(
                            name,
                            "the operation has no such parameter",
                            "it has "
                                    + String.join(", ", known.stream().sorted().toList()));
                });
        return this;
    }

    /** The parameters that are none of these and say nothing of how the answer is written, with their values. */
    public Map<String, List<String>> others(Set<String> known) {
        Map<String, List<String>> others = new LinkedHashMap<>(values);
        others.keySet().removeIf(name -> known.contains(name) || PRESENTATION.contains(name));
        return others;
    }

    /** All values of a parameter, those in one list with commas too. */
    public List<String> list(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /**
     * The value of a parameter that may be there once.
     *
     * @throws InvalidRequestException where it is there twice
     */
    public Optional<String> one(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw Refusal.because(name, "it was given " + given.size() + " times", "give it once");
        }
        return given.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /**
     * A number of results, within limits.
     *
     * @throws InvalidRequestException where it is no number within them
     */
    public int count(String name, int otherwise, int most) {
        Optional<String> given = one(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        if (given.get().matches("\\d{1,9}")) {
            int number = Integer.parseInt(given.get());
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw Refusal.because(name, "\"" + shortened(given.get()) + "\" is not allowed", "a number from 1 to " + most);
    }

    /** What was given, cut to a length that can be shown. */
    public static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** The parameters that say how answers are written, for links to further pages. */
    public Map<String, List<String>> presentation() {
        Map<String, List<String>> chosen = new LinkedHashMap<>(values);
        chosen.keySet().retainAll(PRESENTATION);
        return chosen;
    }
}
