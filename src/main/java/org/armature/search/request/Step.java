package org.armature.search.request;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of the name of a parameter: {@code study:ResearchStudy.condition:below} has two.
 *
 * @param name the name of a search parameter
 * @param modifier what follows the colon, or nothing
 */
record Step(String name, String modifier) {

    static List<Step> of(String parameter) {
        List<Step> steps = new ArrayList<>();
        for (String part : parameter.split("\\.", -1)) {
            int colon = part.indexOf(':');
            steps.add(colon < 0 ? new Step(part, "") : new Step(part.substring(0, colon), part.substring(colon + 1)));
        }
        return steps;
    }

    Step named(String other) {
        return new Step(other, modifier);
    }

    String text() {
        return modifier.isEmpty() ? name : name + ":" + modifier;
    }
}
