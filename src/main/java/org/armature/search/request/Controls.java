package org.armature.search.request;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks the parameters that say how the result is to look: pages, order, parts, format. */
final class Controls {
    /** Every such parameter with its values, or none where they are not a list. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "_count", List.of(),
            "_sort", List.of(),
            "_elements", List.of(),
            "_summary", List.of("true", "false", "text", "data", "count"),
            "_total", List.of("none", "estimate", "accurate"),
            "_pretty", List.of("true", "false"),
            "_format",
                    List.of(
                            "json",
                            "xml",
                            "application/fhir+json",
                            "application/fhir+xml",
                            "application/json",
                            "application/xml",
                            "text/json",
                            "text/xml",
                            "html/json",
                            "html/xml",
                            "text/html"));

    /** What a request that is not a search may have, and what a history and a page may have on top. */
    private static final Set<String> OF_READS = Set.of(
            "_format",
            "_pretty",
            "_summary",
            "_elements",
            "_count",
            "_since",
            "_at",
            "_getpages",
            "_getpagesoffset",
            "_pageId",
            // HAPI repeats it in the links to further pages.
            "_include",
            "_bundletype",
            "mode");

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    /** Relevance, and the distance of the nearest recruiting site: the catalogue sorts studies by them. */
    private static final Set<String> OF_STUDIES = Set.of("_score", "recruiting-near");

    private final FhirContext context;
    private final KnownParameters known;

    Controls(FhirContext context, KnownParameters known) {
        this.context = context;
        this.known = known;
    }

    static Set<String> names() {
        return VALUES.keySet();
    }

    /** What the request may not have is refused; the value comes back as HAPI is to read it. */
    String checked(String type, String name, String value, String where) {
        if (value.isBlank()) {
            throw RefusedException.value(where, "there is no value", "give one, or leave the parameter out");
        }
        switch (name) {
            case "_count" -> page(value, where);
            case "_sort" -> sort(type, value, where);
            case "_elements" -> elements(type, value, where);
            case "_format" -> oneOf(name, withPlus(value), where);
            default -> oneOf(name, value, where);
        }
        return name.equals("_format") ? withPlus(value) : value;
    }

    /** One parameter of a read, a history or a page; the value comes back as HAPI is to read it. */
    static String checkedRead(String name, String value) {
        if (!OF_READS.contains(name)) {
            throw RefusedException.unknown(
                    Shown.of(name), "there is no such parameter here", Spelling.remedy(name, OF_READS));
        }
        switch (name) {
            case "_since" -> {
                return Values.moment(name, value);
            }
            case "_at" -> Values.date(name, value);
            case "_count", "_getpagesoffset" -> count(name, value);
            case "_format" -> oneOf(name, withPlus(value), name);
            case "_summary", "_pretty" -> oneOf(name, value, name);
            default -> {}
        }
        return name.equals("_format") ? withPlus(value) : value;
    }

    private static void count(String name, String value) {
        if (!COUNT.matcher(value).matches()) {
            throw RefusedException.value(name, "'" + Shown.of(value) + "' is no number", "write digits");
        }
    }

    /** The format without its parameters such as the character set; a plus arrives as a space where it is not encoded. */
    private static String withPlus(String format) {
        String plain = format.replace(' ', '+');
        int semicolon = plain.indexOf(';');
        return semicolon < 0 ? plain : plain.substring(0, semicolon);
    }

    private static void oneOf(String name, String value, String where) {
        List<String> allowed = VALUES.getOrDefault(name, List.of());
        if (!allowed.contains(value)) {
            throw RefusedException.value(
                    where, "'" + Shown.of(value) + "' is not possible", Spelling.remedy(value, allowed));
        }
    }

    static int page(String value, String where) {
        if (!COUNT.matcher(value).matches()) {
            throw RefusedException.value(
                    where, "'" + Shown.of(value) + "' is no number of resources", "write 0 to " + Limits.COUNT);
        }
        int count = Integer.parseInt(value);
        if (count > Limits.COUNT) {
            throw RefusedException.costly(
                    where,
                    "a page of " + count + " is too large",
                    "at most " + Limits.COUNT + ", then follow the link next");
        }
        return count;
    }

    private void sort(String type, String value, String where) {
        List<String> sorts = List.of(value.split(",", -1));
        if (sorts.size() > Limits.SORTS) {
            throw RefusedException.costly(where, "there are " + sorts.size() + " orders", "at most " + Limits.SORTS);
        }
        for (String sort : sorts) {
            String name = sort.startsWith("-") ? sort.substring(1) : sort;
            RuntimeSearchParam parameter = known.find(type, name);
            boolean sortable = parameter != null
                    && parameter.getParamType() != RestSearchParameterTypeEnum.COMPOSITE
                    && parameter.getParamType() != RestSearchParameterTypeEnum.SPECIAL;
            if (name.equals("near") && parameter != null) {
                // HAPI would add degrees of latitude to degrees of longitude.
                throw RefusedException.unknown(
                        where,
                        type + " cannot be sorted by distance",
                        "ResearchStudy?recruiting-near=…&_sort=recruiting-near sorts studies by their nearest"
                                + " recruiting site");
            }
            if (!sortable && !(type.equals("ResearchStudy") && OF_STUDIES.contains(name))) {
                throw RefusedException.unknown(
                        where,
                        type + " cannot be sorted by '" + Shown.of(name) + "'",
                        Spelling.remedy(name, known.names(type)));
            }
        }
    }

    private void elements(String type, String value, String where) {
        Set<String> elements = new TreeSet<>(List.of("id", "meta"));
        context.getResourceDefinition(type)
                .getChildren()
                .forEach(child -> elements.add(child.getElementName().replace("[x]", "")));
        for (String element : new LinkedHashSet<>(List.of(value.split(",", -1)))) {
            List<String> path = new ArrayList<>(List.of(element.strip().split("\\.", -1)));
            if (path.size() > 1 && path.get(0).equals(type)) {
                path.remove(0);
            }
            boolean included = path.size() > 1 && known.types().contains(path.get(0));
            if (!included && !elements.contains(path.get(0))) {
                throw RefusedException.value(
                        where,
                        type + " has no element '" + Shown.of(element) + "'",
                        Spelling.remedy(path.get(0), elements));
            }
        }
    }
}
