package org.armature.search.oracle;

import static org.armature.search.oracle.Draw.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.study.BrowseModule;
import org.armature.study.DesignInfo;
import org.armature.study.DesignModule.Phase;
import org.armature.study.Status;
import org.armature.study.Study;

/** Parameters whose values are codes; the codes are those of the tables of the mapping, written here a second time. */
final class TokenQueries {
    private static final String OWN = "https://armature.example/fhir/CodeSystem/";
    private static final String THO = "http://terminology.hl7.org/CodeSystem/";
    static final String MESH = "https://www.nlm.nih.gov/mesh";
    static final String OWN_STATUS_SYSTEM = OWN + "status";
    static final String HL7_STATUS_SYSTEM = THO + "research-study-status";

    private static final Map<String, String> R4_STATUS =
            table("RECRUITING=active, ENROLLING_BY_INVITATION=active, NOT_YET_RECRUITING=approved,"
                    + "ACTIVE_NOT_RECRUITING=closed-to-accrual, SUSPENDED=temporarily-closed-to-accrual,"
                    + "TERMINATED=administratively-completed, COMPLETED=completed, WITHDRAWN=withdrawn,"
                    + "UNKNOWN=closed-to-accrual, AVAILABLE=active,"
                    + "TEMPORARILY_NOT_AVAILABLE=temporarily-closed-to-accrual,"
                    + "NO_LONGER_AVAILABLE=closed-to-accrual-and-intervention, APPROVED_FOR_MARKETING=completed,"
                    + "WITHHELD=in-review");

    private static final Map<String, String> THO_STATUS =
            table("RECRUITING=recruiting, ENROLLING_BY_INVITATION=enrolling-by-invitation,"
                    + "NOT_YET_RECRUITING=not-yet-recruiting, ACTIVE_NOT_RECRUITING=active-but-not-recruiting,"
                    + "SUSPENDED=temporarily-closed-to-accrual, TERMINATED=terminated, COMPLETED=completed,"
                    + "WITHDRAWN=withdrawn");

    private static final Map<String, String> PURPOSES =
            table("TREATMENT=treatment, PREVENTION=prevention, DIAGNOSTIC=diagnostic, SUPPORTIVE_CARE=supportive-care,"
                    + "SCREENING=screening, HEALTH_SERVICES_RESEARCH=health-services-research,"
                    + "BASIC_SCIENCE=basic-science, DEVICE_FEASIBILITY=device-feasibility");

    private static final Map<String, String> DESIGNS =
            table("INTERVENTIONAL=SEVCO:01001, OBSERVATIONAL=SEVCO:01002, EXPANDED_ACCESS=SEVCO:01038,"
                    + "RANDOMIZED=SEVCO:01003, NON_RANDOMIZED=SEVCO:01005, PARALLEL=SEVCO:01011,"
                    + "CROSSOVER=SEVCO:01012, SINGLE_GROUP=SEVCO:01016, CASE_CONTROL=SEVCO:01013");

    private static final List<List<Phase>> PHASES = List.of(
            List.of(Phase.NA),
            List.of(Phase.EARLY_PHASE1),
            List.of(Phase.PHASE1),
            List.of(Phase.PHASE1, Phase.PHASE2),
            List.of(Phase.PHASE2),
            List.of(Phase.PHASE2, Phase.PHASE3),
            List.of(Phase.PHASE3),
            List.of(Phase.PHASE4));

    private static final List<String> PHASE_CODES = List.of(
            "n-a", "early-phase-1", "phase-1", "phase-1-phase-2", "phase-2", "phase-2-phase-3", "phase-3", "phase-4");

    private TokenQueries() {}

    static Map<String, String> table(String text) {
        Map<String, String> table = new LinkedHashMap<>();
        for (String pair : text.split(",\\s*")) {
            table.put(pair.split("=")[0], pair.split("=")[1]);
        }
        return table;
    }

    static List<Function<Draw, Asked<Study>>> all() {
        return List.of(
                draw -> asked(draw, "status", "http://hl7.org/fhir/research-study-status", TokenQueries::status),
                draw -> asked(draw, "recruitment-status", OWN_STATUS_SYSTEM, TokenQueries::ownStatus),
                draw -> asked(draw, "recruitment-status", HL7_STATUS_SYSTEM, TokenQueries::thoStatus),
                draw -> asked(draw, "phase", THO + "research-study-phase", TokenQueries::phase),
                draw -> asked(draw, "primary-purpose", THO + "research-study-prim-purp-type", TokenQueries::purpose),
                draw -> asked(draw, "study-design", "http://hl7.org/fhir/study-design", TokenQueries::designs),
                draw -> asked(draw, "category", OWN + "study-type", TokenQueries::type),
                draw -> asked(
                        draw, "condition", MESH, study -> mesh(conditions(study).meshes())),
                draw -> asked(
                        draw, "focus", MESH, study -> mesh(interventions(study).meshes())));
    }

    /** Parameters that look at the hierarchy of terms. */
    static List<Function<Draw, Asked<Study>>> hierarchy() {
        return List.of(
                draw -> below(draw, "condition", TokenQueries::conditions),
                draw -> below(draw, "focus", TokenQueries::interventions));
    }

    private static Asked<Study> below(Draw draw, String name, Function<Study, BrowseModule> module) {
        Function<Study, Set<String>> codes = study -> withAncestors(module.apply(study));
        String code = draw.valueOf(codes);
        return new Asked<>(
                name + ":below",
                (draw.chance(50) ? MESH + "|" : "") + code,
                study -> codes.apply(study).contains(code));
    }

    /** With or without its system, alone or one of two, said or denied. */
    private static Asked<Study> asked(Draw draw, String name, String system, Function<Study, Set<String>> codes) {
        Asked<Study> one = one(draw, name, system, codes);
        if (draw.chance(30)) {
            one = one.or(one(draw, name, system, codes));
        }
        return draw.chance(20) ? one.not() : one;
    }

    private static Asked<Study> one(Draw draw, String name, String system, Function<Study, Set<String>> codes) {
        String code = draw.valueOf(codes);
        // The same word may be another system's: closed trials have one in each of two systems of this parameter.
        boolean alone = draw.chance(30) && !name.equals("recruitment-status");
        return new Asked<>(
                name,
                alone ? code : system + "|" + code,
                study -> codes.apply(study).contains(code));
    }

    private static Set<String> status(Study study) {
        var status = study.protocolSection().statusModule().overallStatus();
        return Set.of(status == null ? "closed-to-accrual" : R4_STATUS.get(status.name()));
    }

    private static Set<String> ownStatus(Study study) {
        return statusCodes(study.protocolSection().statusModule().overallStatus(), true);
    }

    private static Set<String> thoStatus(Study study) {
        return statusCodes(study.protocolSection().statusModule().overallStatus(), false);
    }

    /** The registry's code of a status, or HL7's newer one, which not every status has. */
    static Set<String> statusCodes(Status status, boolean own) {
        Set<String> names = names(present(status));
        return own ? names : mapped(names, THO_STATUS);
    }

    private static Set<String> phase(Study study) {
        int known = PHASES.indexOf(study.protocolSection().designModule().phases());
        return known < 0 ? Set.of() : Set.of(PHASE_CODES.get(known));
    }

    private static Set<String> purpose(Study study) {
        DesignInfo info = study.protocolSection().designModule().designInfo();
        return info == null ? Set.of() : mapped(names(present(info.primaryPurpose())), PURPOSES);
    }

    private static Set<String> designs(Study study) {
        DesignInfo info = study.protocolSection().designModule().designInfo();
        Set<String> names = new java.util.HashSet<>(type(study));
        if (info != null) {
            names.addAll(names(present(info.allocation())));
            names.addAll(names(present(info.interventionModel())));
            names.addAll(names(present(info.observationalModel())));
        }
        return mapped(names, DESIGNS);
    }

    private static Set<String> type(Study study) {
        return names(present(study.protocolSection().designModule().studyType()));
    }

    private static BrowseModule conditions(Study study) {
        return study.derivedSection().conditionBrowseModule();
    }

    private static BrowseModule interventions(Study study) {
        return study.derivedSection().interventionBrowseModule();
    }

    private static Set<String> withAncestors(BrowseModule module) {
        return mesh(Stream.concat(module.meshes().stream(), module.ancestors().stream())
                .toList());
    }

    private static Set<String> mesh(List<BrowseModule.Mesh> terms) {
        return terms.stream()
                .map(BrowseModule.Mesh::id)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> mapped(Set<String> names, Map<String, String> table) {
        return names.stream().filter(table::containsKey).map(table::get).collect(Collectors.toSet());
    }
}
