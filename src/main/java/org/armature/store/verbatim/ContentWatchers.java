package org.armature.store.verbatim;

import ca.uhn.fhir.interceptor.api.IInterceptorBroadcaster;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.interceptor.ResponseHighlighterInterceptor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether an interceptor is registered that may look into the resources of an answer, change or refuse them. It
 * asks for what would be called, in whatever way that was registered, and not what the classes look like.
 */
final class ContentWatchers {
    private static final Set<Pointcut> WITH_RESOURCES = Set.of(
            Pointcut.STORAGE_PREACCESS_RESOURCES,
            Pointcut.STORAGE_PRESHOW_RESOURCES,
            Pointcut.SERVER_OUTGOING_RESPONSE,
            Pointcut.SERVER_OUTGOING_WRITER_CREATED);

    private final IInterceptorBroadcaster interceptors;

    ContentWatchers(IInterceptorBroadcaster interceptors) {
        this.interceptors = interceptors;
    }

    /** Whether there is one for this request, for all or for it alone. */
    boolean arePresent(RequestDetails request) {
        return arePresent(interceptors) || arePresent(request.getInterceptorBroadcaster());
    }

    private static boolean arePresent(@Nullable IInterceptorBroadcaster interceptors) {
        return interceptors != null
                && WITH_RESOURCES.stream()
                        .flatMap(pointcut -> interceptors.getInvokersForPointcut(pointcut).stream())
                        .anyMatch(invoker -> isWatcher(invoker.getInterceptor()));
    }

    private static boolean isWatcher(Object interceptor) {
        Class<?> type = interceptor.getClass();
        // HAPI's makes pages for people only, and for them nothing is passed verbatim; a subclass may do anything.
        return type != ResponseHighlighterInterceptor.class && !type.isAnnotationPresent(IgnoresContent.class);
    }
}
