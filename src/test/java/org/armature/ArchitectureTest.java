package org.armature;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The module graph as it is meant to be: a package uses only packages that are named here for it. */
class ArchitectureTest {
    private static final String BASE = "org.armature";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    /** Each package with the packages of this project that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("study", Set.of()),
            Map.entry("source", Set.of("problem", "study")),
            Map.entry("eligibility", Set.of("problem")),
            Map.entry("mapping", Set.of("study", "eligibility")),
            Map.entry("conformance", Set.of()),
            Map.entry("store", Set.of("problem", "study", "mapping", "conformance")),
            Map.entry("search", Set.of("problem", "study", "mapping", "conformance", "store")),
            Map.entry("server", Set.of("problem", "study", "source", "mapping", "conformance", "store", "search")),
            Map.entry("export", Set.of("problem", "study", "source", "mapping")),
            Map.entry(
                    "cli",
                    Set.of(
                            "problem",
                            "study",
                            "source",
                            "eligibility",
                            "mapping",
                            "conformance",
                            "export",
                            "store",
                            "search",
                            "server")));

    @Test
    void a_package_uses_only_what_is_named_for_it() {
        Map<String, Set<String>> used = new java.util.TreeMap<>();
        CLASSES.forEach(type -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
            String from = module(type);
            String to = module(dependency.getTargetClass());
            if (!to.isEmpty() && !to.equals(from)) {
                used.computeIfAbsent(from, name -> new TreeSet<>()).add(to);
            }
        }));
        used.forEach((from, to) -> assertThat(MAY_USE.getOrDefault(from, Set.of()))
                .as("package %s uses %s", from, to)
                .containsAll(to));
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_the_store_touches_the_daos() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".store..", BASE + ".server..", BASE + ".search.catalogue.fhir..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ca.uhn.fhir.jpa..")
                .check(CLASSES);
    }

    @Test
    void what_is_told_of_a_study_knows_neither_spring_nor_hapi() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        BASE + ".problem..",
                        BASE + ".study..",
                        BASE + ".source..",
                        BASE + ".eligibility..",
                        BASE + ".mapping.results..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "ca.uhn..", "org.hl7..")
                .check(CLASSES);
    }

    @Test
    void every_package_says_in_a_sentence_what_it_holds() {
        List<String> undocumented = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !CLASSES.contain(name + ".package-info"))
                .toList();
        assertThat(undocumented).isEmpty();
    }

    private static String module(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(BASE + ".")) {
            return "";
        }
        return name.substring(BASE.length() + 1).split("\\.", -1)[0];
    }
}
