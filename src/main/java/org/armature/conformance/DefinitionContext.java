package org.armature.conformance;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.model.Resource;

/**
 * What the validators ask for definitions, hundreds of times for each resource. Definitions do not change while the
 * program runs, so each answer is kept; HAPI's own cache costs more than most of the checks.
 */
final class DefinitionContext extends WorkerContextValidationSupportAdapter {
    /** More than all definitions; what is not known is remembered too, and resources may name anything. */
    private static final int KEPT = 20_000;

    private final Map<Class<?>, Map<String, Optional<Resource>>> kept = new ConcurrentHashMap<>();

    DefinitionContext(IValidationSupport support) {
        super(support);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // HAPI gives null for what it does not have
    public <T extends Resource> T fetchResource(Class<T> type, String uri) {
        if (uri == null) {
            return null;
        }
        Map<String, Optional<Resource>> ofType = kept.computeIfAbsent(type, key -> new ConcurrentHashMap<>());
        Optional<Resource> known = ofType.get(uri);
        if (known == null) {
            known = Optional.ofNullable(super.fetchResource(type, uri));
            if (ofType.size() < KEPT) {
                ofType.put(uri, known);
            }
        }
        return (T) known.orElse(null);
    }
}
