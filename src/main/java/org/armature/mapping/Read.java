package org.armature.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.armature.study.PartialDate;
import org.hl7.fhir.instance.model.api.IBaseExtension;
import org.hl7.fhir.instance.model.api.IBaseHasExtensions;
import org.hl7.fhir.r4.model.BackboneElement;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Values of extensions and codes on the way from FHIR back to a study; what is not there is null. */
final class Read {
    private Read() {}

    /** The extensions of this URL, in order. */
    static List<Extension> all(IBaseHasExtensions target, String url) {
        return target.getExtension().stream()
                .map(extension -> (IBaseExtension<?, ?>) extension)
                .filter(extension -> url.equals(extension.getUrl()))
                .map(Extension.class::cast)
                .toList();
    }

    static @Nullable Extension one(IBaseHasExtensions target, String url) {
        List<Extension> all = all(target, url);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The modifier extension of this URL. */
    static @Nullable Extension modifier(BackboneElement element, String url) {
        return element.getModifierExtension().stream()
                .filter(extension -> url.equals(extension.getUrl()))
                .findFirst()
                .orElse(null);
    }

    static <T extends Type> Stream<T> values(IBaseHasExtensions target, String url, Class<T> type) {
        return all(target, url).stream()
                .map(Extension::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }

    static <T extends Type> @Nullable T value(IBaseHasExtensions target, String url, Class<T> type) {
        return values(target, url, type).findFirst().orElse(null);
    }

    /** The value of a string, markdown, code, url or id. */
    static @Nullable String string(IBaseHasExtensions target, String url) {
        PrimitiveType<?> primitive = value(target, url, PrimitiveType.class);
        return primitive == null ? null : primitive.getValueAsString();
    }

    static List<String> strings(IBaseHasExtensions target, String url) {
        return values(target, url, PrimitiveType.class)
                .map(PrimitiveType::getValueAsString)
                .filter(Objects::nonNull)
                .toList();
    }

    static @Nullable Boolean bool(IBaseHasExtensions target, String url) {
        String text = string(target, url);
        return text == null ? null : Boolean.valueOf(text);
    }

    static @Nullable BigDecimal decimal(IBaseHasExtensions target, String url) {
        String text = string(target, url);
        return text == null ? null : new BigDecimal(text);
    }

    static @Nullable PartialDate date(IBaseHasExtensions target, String url) {
        return date(string(target, url));
    }

    static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }

    /** A registry's code that was written as a FHIR {@code code}. */
    static <E extends Enum<E>> @Nullable E code(IBaseHasExtensions target, String url, Class<E> type) {
        String code = string(target, url);
        return code == null ? null : Enum.valueOf(type, code);
    }

    /** A registry's code that was written as a concept. */
    static <E extends Enum<E>> @Nullable E concept(IBaseHasExtensions target, String url, Class<E> type) {
        return first(Stream.ofNullable(value(target, url, CodeableConcept.class)), type);
    }

    /** The first of these concepts that bears a code of this enumeration. */
    static <E extends Enum<E>> @Nullable E first(Stream<CodeableConcept> concepts, Class<E> type) {
        return all(concepts, type).stream().findFirst().orElse(null);
    }

    static <E extends Enum<E>> @Nullable E first(CodeableConcept concept, Class<E> type) {
        return first(Stream.of(concept), type);
    }

    /** The codes of this enumeration in these concepts, in order. */
    static <E extends Enum<E>> List<E> all(Stream<CodeableConcept> concepts, Class<E> type) {
        String system = RegistryCodes.system(type);
        return concepts.flatMap(concept -> concept.getCoding().stream())
                .filter(coding -> system.equals(coding.getSystem()))
                .map(Coding::getCode)
                .map(code -> Enum.valueOf(type, code))
                .toList();
    }

    /** The code that a concept has in a system. */
    static @Nullable String code(CodeableConcept concept, String system) {
        return concept.getCoding().stream()
                .filter(coding -> system.equals(coding.getSystem()))
                .map(Coding::getCode)
                .findFirst()
                .orElse(null);
    }

    /** Whether a part of a complex extension is a concept with this code. */
    static boolean hasCode(Extension complex, String part, String system, String code) {
        CodeableConcept concept = value(complex, part, CodeableConcept.class);
        return concept != null && code.equals(code(concept, system));
    }
}
