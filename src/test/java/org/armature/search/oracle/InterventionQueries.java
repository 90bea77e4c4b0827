package org.armature.search.oracle;

import static org.armature.study.ArmsInterventionsModule.InterventionType.BIOLOGICAL;
import static org.armature.study.ArmsInterventionsModule.InterventionType.COMBINATION_PRODUCT;
import static org.armature.study.ArmsInterventionsModule.InterventionType.DIETARY_SUPPLEMENT;
import static org.armature.study.ArmsInterventionsModule.InterventionType.DRUG;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armature.study.ArmsInterventionsModule.Intervention;
import org.armature.study.ArmsInterventionsModule.InterventionType;
import org.armature.study.BrowseModule.Mesh;

/** Interventions by their name, and products by the MeSH descriptor whose name they bear. */
final class InterventionQueries {
    private static final Set<InterventionType> PRODUCTS =
            Set.of(DRUG, BIOLOGICAL, DIETARY_SUPPLEMENT, COMBINATION_PRODUCT);

    private final List<Part<Intervention>> interventions;

    InterventionQueries(List<Part<Intervention>> interventions) {
        this.interventions = interventions;
    }

    List<Function<Draw, Asked<Part<Intervention>>>> all() {
        return List.of(
                draw -> new StringParameter<>("title", interventions, InterventionQueries::name).asked(draw),
                this::product,
                draw -> new StringParameter<>("product:text", interventions, InterventionQueries::words)
                        .beginning(draw));
    }

    private Asked<Part<Intervention>> product(Draw draw) {
        String code = draw.valueOf(
                interventions,
                given -> descriptors(given)
                        .map(Mesh::id)
                        .filter(Objects::nonNull)
                        .toList());
        Asked<Part<Intervention>> asked = new Asked<>(
                "product",
                (draw.chance(50) ? TokenQueries.MESH + "|" : "") + code,
                given -> descriptors(given).anyMatch(mesh -> code.equals(mesh.id())));
        return draw.chance(20) ? asked.not() : asked;
    }

    /** The descriptors of the study that are called exactly like the product, which the registry does not say itself. */
    private static Stream<Mesh> descriptors(Part<Intervention> given) {
        List<String> names = Stream.concat(name(given).stream(), given.content().otherNames().stream())
                .map(String::strip)
                .toList();
        return !isProduct(given)
                ? Stream.of()
                : given.study().derivedSection().interventionBrowseModule().meshes().stream()
                        .filter(mesh -> mesh.id() != null
                                && names.stream().anyMatch(name -> name.equalsIgnoreCase(mesh.term())));
    }

    private static boolean isProduct(Part<Intervention> given) {
        return given.content().type() != null
                && PRODUCTS.contains(given.content().type());
    }

    private static List<String> name(Part<Intervention> given) {
        return Draw.present(given.content().name());
    }

    /** Its name, and that of its code. */
    private static List<String> words(Part<Intervention> given) {
        return !isProduct(given)
                ? List.of()
                : Stream.concat(name(given).stream(), descriptors(given).map(Mesh::term))
                        .filter(Objects::nonNull)
                        .toList();
    }
}
