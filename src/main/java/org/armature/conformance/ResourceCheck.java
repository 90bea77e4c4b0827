package org.armature.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.armature.conformance.Finding.Severity;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.elementmodel.ParserBase;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Checks resources as text: against base R4, against the profiles that they claim where those are known, and against
 * profiles that are asked for. Needs no network. May be used by several threads at once.
 */
public final class ResourceCheck {

    /** The form of the text. */
    public enum Form {
        JSON(Manager.FhirFormat.JSON),
        XML(Manager.FhirFormat.XML);

        private final Manager.FhirFormat format;

        Form(Manager.FhirFormat format) {
            this.format = format;
        }
    }

    /**
     * What a check says.
     *
     * @param types the types of the resources that were checked: of a Bundle first its own, then those of its entries;
     *     empty where the text is no resource
     */
    public record Checked(List<Finding> findings, List<String> types) {
        public List<Finding> errors() {
            return findings.stream().filter(Finding::isError).toList();
        }
    }

    private final Validators validators;

    private ResourceCheck(Validators validators) {
        this.validators = validators;
    }

    /** A check that knows R4 and the definitions of this project. */
    public static ResourceCheck create(FhirContext context) {
        return new ResourceCheck(new Validators(KnownDefinitions.chain(context)));
    }

    /**
     * Reads the definitions that every check needs. Without this the first check does, in some seconds, and several
     * threads that begin together all do.
     */
    public void warmUp() {
        check("{\"resourceType\":\"ResearchStudy\",\"status\":\"active\"}", Form.JSON, List.of());
    }

    /** Whether a profile of this canonical, which may end in {@code |version}, is known. */
    public boolean knows(String profile) {
        return validators.context().fetchResource(StructureDefinition.class, profile) != null;
    }

    /**
     * What is to be said of a resource, and which resources that concerned. The entries of a Bundle are checked one by one, as
     * if each came alone, whether or not they have a {@code fullUrl}.
     *
     * @param profiles canonicals of profiles that the resource must follow besides those that it claims; of a Bundle,
     *     the Bundle must. One that is not known is a finding.
     */
    public Checked check(String text, Form form, List<String> profiles) {
        return check(text, form, resource -> new ValidationRequest(resource, profiles));
    }

    /**
     * What is to be said of the body of a {@code $validate} request: of the resource, or of the parameter
     * {@code resource} where the body is a {@code Parameters} that has one, which may name profiles too.
     *
     * @see #check
     */
    public Checked checkRequest(String text, Form form, List<String> profiles) {
        return check(text, form, body -> ValidationRequest.of(body, profiles));
    }

    private Checked check(String text, Form form, Function<Element, ValidationRequest> request) {
        List<Finding> findings = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (ValidatedFragment fragment : parse(text, form, findings)) {
            Findings.add(findings, fragment.getErrors());
            if (fragment.getElement() != null) {
                ValidationRequest asked = request.apply(fragment.getElement());
                types.addAll(check(asked.resource(), known(asked.profiles(), findings), findings));
            }
        }
        return new Checked(findings, types);
    }

    private List<StructureDefinition> known(List<String> profiles, List<Finding> findings) {
        List<StructureDefinition> known = new ArrayList<>();
        for (String profile : profiles) {
            StructureDefinition definition = validators.context().fetchResource(StructureDefinition.class, profile);
            if (definition == null) {
                findings.add(unknown(profile));
            } else {
                known.add(definition);
            }
        }
        return known;
    }

    private List<ValidatedFragment> parse(String text, Form form, List<Finding> findings) {
        ParserBase parser = Manager.makeParser(validators.context(), form.format);
        parser.setupValidation(ValidationPolicy.EVERYTHING);
        try {
            return parser.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | FHIRException e) {
            findings.add(unreadable(String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    private List<String> check(Element resource, List<StructureDefinition> profiles, List<Finding> findings) {
        List<String> types = new ArrayList<>(List.of(resource.fhirType()));
        List<BundleEntry> entries = BundleEntry.detach(resource);
        List<ValidationMessage> messages = validated(resource, profiles);
        entries.forEach(entry -> messages.removeIf(entry::concerns));
        Findings.add(findings, messages);
        for (BundleEntry entry : entries) {
            types.add(entry.resource().fhirType());
            Findings.add(findings, entry.placed(validated(entry.resource(), List.of())));
        }
        return types;
    }

    private List<ValidationMessage> validated(Element resource, List<StructureDefinition> profiles) {
        ValidationMessage nesting = ContainedNesting.problem(resource);
        return nesting == null ? validators.check(resource, profiles) : new ArrayList<>(List.of(nesting));
    }

    private static Finding unknown(String profile) {
        String remedy = "known are R4's and those of this server's package";
        return new Finding(
                Severity.ERROR,
                "not-found",
                "",
                0,
                0,
                "profile-unknown",
                "the profile " + profile + " is not known",
                remedy);
    }

    private static Finding unreadable(String why) {
        return new Finding(Severity.ERROR, "structure", "", 0, 0, "unreadable", "cannot be read: " + why, "");
    }
}
