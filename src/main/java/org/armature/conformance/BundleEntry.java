package org.armature.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.jspecify.annotations.Nullable;

/**
 * The resource of a Bundle's entry, taken out to be checked alone. What is left of the Bundle is checked too, and keeps
 * the type and id of each resource, on which its rules depend.
 */
final class BundleEntry {
    /** Bundles whose rules concern what is inside of their resources; they are checked whole. */
    private static final Set<String> WHOLE = Set.of("document", "message");

    private final String path;
    private final Pattern inside;
    private final Element resource;

    private BundleEntry(int index, Element resource) {
        this.path = "Bundle.entry[" + index + "].resource";
        this.inside = Pattern.compile(Pattern.quote(path) + "(?:\\.|/|$).*", Pattern.DOTALL);
        this.resource = resource;
    }

    /** The resource as it was. */
    Element resource() {
        return resource;
    }

    /** Takes the resources out of a Bundle; of anything else there are none. */
    static List<BundleEntry> detach(Element bundle) {
        List<BundleEntry> taken = new ArrayList<>();
        if (!bundle.fhirType().equals("Bundle") || WHOLE.contains(text(bundle.getNamedChild("type")))) {
            return taken;
        }
        List<Element> entries = bundle.getChildrenByName("entry");
        for (int i = 0; i < entries.size(); i++) {
            Element resource = entries.get(i).getNamedChild("resource");
            if (resource != null) {
                taken.add(new BundleEntry(i, moved(resource)));
            }
        }
        return taken;
    }

    private static String text(@Nullable Element element) {
        return element == null ? "" : String.valueOf(element.primitiveValue());
    }

    /**
     * A resource of its own with the children of this one, of which only the id stays in its Bundle, or any other where
     * there is no id: an empty resource would be none.
     */
    static Element moved(Element resource) {
        Element alone = new Element(resource.fhirType(), resource.getProperty());
        alone.setType(resource.fhirType()).setPath(resource.fhirType());
        alone.markLocation(resource.line(), resource.col());
        alone.setNativeObject(resource.getNativeObject());
        alone.getChildren().addAll(resource.getChildren());
        Element stays = resource.getNamedChild("id");
        Element first = resource.getChildren().stream().findFirst().orElse(null);
        resource.getChildren().removeIf(child -> child != (stays == null ? first : stays));
        return alone;
    }

    /** Whether a message about the Bundle is about what was taken out of it. */
    boolean concerns(ValidationMessage message) {
        return inside.matcher(String.valueOf(message.getLocation())).matches();
    }

    /** The messages about the resource, with the place that it has in its Bundle. */
    List<ValidationMessage> placed(List<ValidationMessage> messages) {
        String type = resource.fhirType();
        for (ValidationMessage message : messages) {
            String location = String.valueOf(message.getLocation());
            message.setLocation(location.startsWith(type) ? path + location.substring(type.length()) : location);
        }
        return messages;
    }
}
