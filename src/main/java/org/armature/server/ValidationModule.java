package org.armature.server;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.IValidationContext;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.armature.conformance.Finding;
import org.armature.conformance.ResourceCheck;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Our check in the place where HAPI expects a validator: its {@code $validate} operations call it. */
final class ValidationModule implements IInstanceValidatorModule {
    private final ResourceCheck check;

    ValidationModule(ResourceCheck check) {
        this.check = check;
    }

    @Override
    public void validateResource(IValidationContext<IBaseResource> context) {
        ResourceCheck.Form form = context.getResourceAsStringEncoding() == EncodingEnum.XML
                ? ResourceCheck.Form.XML
                : ResourceCheck.Form.JSON;
        List<String> profiles = List.copyOf(context.getOptions().getProfiles());
        check.check(context.getResourceAsString(), form, profiles).findings().stream()
                .map(ValidationModule::message)
                .forEach(context::addValidationMessage);
    }

    private static SingleValidationMessage message(Finding finding) {
        SingleValidationMessage message = new SingleValidationMessage();
        message.setSeverity(ResultSeverityEnum.fromCode(finding.severity().code()));
        message.setLocationString(finding.path());
        if (finding.line() > 0) {
            message.setLocationLine(finding.line());
            message.setLocationCol(finding.column());
        }
        message.setMessageId(finding.rule());
        message.setMessage(finding.text());
        return message;
    }
}
