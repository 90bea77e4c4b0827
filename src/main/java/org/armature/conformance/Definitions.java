package org.armature.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.jspecify.annotations.Nullable;

/** The definitions of this project: the package of {@code fhir-profiles}, which travels on the class path. */
public final class Definitions {
    /** The package as any validator loads it, on the class path. */
    public static final String PACKAGE = "armature.fhir.trials.tgz";

    private Definitions() {}

    /** The package as a stream, which the caller closes. */
    public static InputStream open() {
        return Objects.requireNonNull(
                Definitions.class.getClassLoader().getResourceAsStream(PACKAGE),
                "the build puts the package of definitions on the class path");
    }

    /** Every definition in the package, in the order of file names. */
    public static List<MetadataResource> all(FhirContext context) {
        return all(context, "");
    }

    /** The search parameters alone, without reading the rest. */
    public static List<SearchParameter> searchParameters(FhirContext context) {
        return all(context, "SearchParameter-").stream()
                .map(SearchParameter.class::cast)
                .toList();
    }

    /** A code system by its id, or null where this project has none that is called so. */
    public static @Nullable CodeSystem codeSystem(FhirContext context, String id) {
        return all(context, "CodeSystem-" + id + ".json").stream()
                .map(CodeSystem.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static List<MetadataResource> all(FhirContext context, String prefix) {
        try (InputStream stream = open()) {
            NpmPackage.NpmPackageFolder folder = Objects.requireNonNull(
                    NpmPackage.fromPackage(stream).getFolders().get("package"));
            List<MetadataResource> all = new ArrayList<>();
            for (String name : folder.listFiles().stream().sorted().toList()) {
                if (name.startsWith(prefix)
                        && name.endsWith(".json")
                        && !name.equals("package.json")
                        && !name.startsWith(".")) {
                    String text = new String(folder.fetchFile(name), StandardCharsets.UTF_8);
                    if (context.newJsonParser().parseResource(text) instanceof MetadataResource definition) {
                        all.add(definition);
                    }
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
