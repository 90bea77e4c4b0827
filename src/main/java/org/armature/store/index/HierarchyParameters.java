package org.armature.store.index;

import java.util.List;
import java.util.Optional;
import org.armature.mapping.Canonical;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * What {@code condition:below} and {@code focus:below} ask: the MeSH descriptors of a study together with their
 * ancestors, which each record brings along. The server has no MeSH tree of its own.
 */
public final class HierarchyParameters {
    /** The system of MeSH descriptors. */
    public static final String MESH = "https://www.nlm.nih.gov/mesh";

    private static final String SUFFIX = "-below";

    private HierarchyParameters() {}

    /** The name under which the parameter with the modifier {@code below} is indexed, where it has a hierarchy. */
    public static Optional<String> indexed(String type, String parameter) {
        boolean has = type.equals("ResearchStudy") && (parameter.equals("condition") || parameter.equals("focus"));
        return has ? Optional.of(parameter + SUFFIX) : Optional.empty();
    }

    /** Whether this is such a name; clients use the modifier instead. */
    public static boolean isIndexed(String type, String parameter) {
        return parameter.endsWith(SUFFIX)
                && indexed(type, parameter.substring(0, parameter.length() - SUFFIX.length()))
                        .isPresent();
    }

    /** A URL of this server with the modifier in place of the names that are indexed. */
    public static String asAsked(String url) {
        return url.replace("condition" + SUFFIX + "=", "condition:below=")
                .replace("focus" + SUFFIX + "=", "focus:below=");
    }

    static List<SearchParameter> all() {
        return List.of(parameter("condition", "condition"), parameter("focus", "intervention"));
    }

    /** Ancestors are plain strings and so have no system in the index: they are asked for by the code alone. */
    private static SearchParameter parameter(String element, String module) {
        String terms = Canonical.BASE + "/StructureDefinition/browse-term";
        SearchParameter parameter = new SearchParameter();
        parameter.setId("ResearchStudy-" + element + SUFFIX);
        parameter.setUrl(Canonical.BASE + "/SearchParameter/ResearchStudy-" + element + SUFFIX);
        parameter.setName(element + SUFFIX).setCode(element + SUFFIX).setType(SearchParamType.TOKEN);
        parameter.setStatus(PublicationStatus.ACTIVE).addBase("ResearchStudy");
        parameter.setDescription("MeSH descriptors with their ancestors; asked for as " + element + ":below.");
        parameter.setExpression(
                "ResearchStudy." + element + ".coding.where(system = '" + MESH + "') | ResearchStudy.extension('"
                        + terms + "').where(extension('module').value = '" + module
                        + "' and extension('kind').value = 'ancestor').extension('id').value");
        return parameter;
    }
}
