package org.armature.conformance;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.conformance.Finding.Severity;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.jspecify.annotations.Nullable;

/** From HL7's messages to findings. */
final class Findings {
    /** What the validator adds to its paths: types and ids as comments, and the URLs of extensions. */
    private static final Pattern ADDED = Pattern.compile("/\\*.*?\\*/|\\[url='[^']*'\\]");

    /** How the validator names an invariant: {@code Constraint failed: arm-1: 'why'}. */
    private static final Pattern INVARIANT = Pattern.compile("Constraint failed: ([A-Za-z0-9-]+): ");

    private Findings() {}

    static void add(List<Finding> findings, List<ValidationMessage> messages) {
        messages.stream().map(Findings::of).distinct().forEach(findings::add);
    }

    private static Finding of(ValidationMessage message) {
        String text = String.valueOf(message.getMessage());
        String rule = rule(message.getMessageId(), message.getType(), text);
        return new Finding(
                severity(message.getLevel()),
                message.getType() == null ? "invalid" : message.getType().toCode(),
                ADDED.matcher(Objects.requireNonNullElse(message.getLocation(), ""))
                        .replaceAll(""),
                Math.max(0, message.getLine()),
                Math.max(0, message.getCol()),
                rule,
                text,
                Remedies.of(rule));
    }

    private static Severity severity(ValidationMessage.@Nullable IssueSeverity level) {
        if (level == null) {
            return Severity.ERROR;
        }
        return switch (level) {
            case FATAL, ERROR, NULL -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFORMATION -> Severity.INFORMATION;
        };
    }

    /** The key of an invariant, or the name of the validator's own rule; parsers and terminologies have a sentence there. */
    private static String rule(@Nullable String messageId, @Nullable IssueType type, String text) {
        Matcher invariant = INVARIANT.matcher(text);
        if (invariant.lookingAt()) {
            return invariant.group(1);
        }
        if (messageId == null || messageId.isBlank() || messageId.contains(" ")) {
            return type == IssueType.CODEINVALID ? "terminology" : "syntax";
        }
        return messageId;
    }
}
