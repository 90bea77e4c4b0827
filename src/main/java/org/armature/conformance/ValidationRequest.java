package org.armature.conformance;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * What {@code $validate} is asked: a resource, and the canonicals of the profiles that it must follow.
 *
 * @see <a href="https://hl7.org/fhir/R4/resource-operation-validate.html">$validate</a>
 */
record ValidationRequest(Element resource, List<String> profiles) {

    /** The request in a body: the resource itself, or {@code Parameters} with the resource and perhaps profiles. */
    static ValidationRequest of(Element body, List<String> profilesInUrl) {
        Element resource = null;
        List<String> profiles = new ArrayList<>(profilesInUrl);
        if (body.fhirType().equals("Parameters")) {
            for (Element parameter : body.getChildrenByName("parameter")) {
                String name = String.valueOf(parameter.getNamedChildValue("name"));
                Element value = parameter.getNamedChild("value");
                if (name.equals("resource") && resource == null) {
                    resource = parameter.getNamedChild("resource");
                } else if (name.equals("profile") && value != null) {
                    profiles.add(String.valueOf(value.primitiveValue()));
                }
            }
        }
        return resource == null
                ? new ValidationRequest(body, profilesInUrl)
                : new ValidationRequest(BundleEntry.moved(resource), profiles);
    }
}
