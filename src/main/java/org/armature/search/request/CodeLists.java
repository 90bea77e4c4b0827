package org.armature.search.request;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.armature.conformance.Definitions;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/** The codes of parameters whose codes are all known, so that a misspelled one is not taken for one without matches. */
final class CodeLists {
    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    private static final Map<String, List<String>> SYSTEMS = Map.of(
            "ResearchStudy.status", List.of("http://hl7.org/fhir/research-study-status"),
            "ResearchStudy.phase", List.of(HL7 + "research-study-phase", "phase"),
            "ResearchStudy.primary-purpose", List.of(HL7 + "research-study-prim-purp-type", "primary-purpose"),
            "ResearchStudy.recruitment-status", List.of("hl7-research-study-status", "status"),
            "Location.site-status", List.of("hl7-research-study-status", "status"),
            "Group.sex", List.of("sex"));

    private static final Map<String, List<String>> PLAIN =
            Map.of("Group.healthy-volunteers", List.of("true", "false"), "Group.actual", List.of("true", "false"));

    private final FhirContext context;
    private final Map<String, List<CodeSystem>> read = new ConcurrentHashMap<>();

    CodeLists(FhirContext context) {
        this.context = context;
    }

    void check(String type, String parameter, String token, String where) {
        String key = type + "." + parameter;
        List<String> plain = PLAIN.get(key);
        if (plain != null) {
            requireOneOf(plain, token, where);
        } else if (key.equals("ResearchStudy.status")) {
            checkStatus(token, where);
        } else if (SYSTEMS.containsKey(key)) {
            check(systems(key), token, where);
        }
    }

    private void check(List<CodeSystem> systems, String token, String where) {
        int bar = token.indexOf('|');
        String system = bar < 0 ? "" : token.substring(0, bar);
        String code = token.substring(bar + 1);
        if (!system.isEmpty()) {
            requireOneOf(systems.stream().map(CodeSystem::getUrl).toList(), system, where);
        }
        if (code.isEmpty()) {
            return;
        }
        List<String> codes = systems.stream()
                .filter(known -> system.isEmpty() || known.getUrl().equals(system))
                .flatMap(known -> codes(known.getConcept()))
                .toList();
        requireOneOf(codes, code, where);
    }

    /** The two of a study are easily taken for each other: HL7's of R4 does not tell recruiting from not recruiting. */
    private void checkStatus(String token, String where) {
        try {
            check(systems("ResearchStudy.status"), token, where);
        } catch (RefusedException e) {
            check(systems("ResearchStudy.recruitment-status"), token, where);
            throw RefusedException.value(
                    where, e.problem().what(), "recruitment-status=" + Shown.of(token) + " finds it");
        }
    }

    private List<CodeSystem> systems(String key) {
        return read.computeIfAbsent(key, this::read);
    }

    private static void requireOneOf(List<String> allowed, String value, String where) {
        if (!allowed.contains(value)) {
            throw RefusedException.value(
                    where, "there is no '" + Shown.of(value) + "'", Spelling.remedy(value, new TreeSet<>(allowed)));
        }
    }

    private static Stream<String> codes(List<ConceptDefinitionComponent> concepts) {
        return concepts.stream()
                .flatMap(concept -> Stream.concat(Stream.of(concept.getCode()), codes(concept.getConcept())));
    }

    private List<CodeSystem> read(String key) {
        List<CodeSystem> systems = new ArrayList<>();
        for (String name : SYSTEMS.getOrDefault(key, List.of())) {
            CodeSystem system = Definitions.codeSystem(context, name);
            if (system == null) {
                system = (CodeSystem) context.getValidationSupport().fetchCodeSystem(name);
            }
            if (system == null) {
                throw new IllegalStateException("no code system " + name);
            }
            systems.add(system);
        }
        return List.copyOf(systems);
    }
}
