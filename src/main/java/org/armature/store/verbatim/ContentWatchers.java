package org.armature.store.verbatim;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.interceptor.ResponseHighlighterInterceptor;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows whether an interceptor is registered that may look into the resources of an answer, change or refuse them. */
final class ContentWatchers {
    private static final Set<Pointcut> WITH_RESOURCES = Set.of(
            Pointcut.STORAGE_PREACCESS_RESOURCES,
            Pointcut.STORAGE_PRESHOW_RESOURCES,
            Pointcut.SERVER_OUTGOING_RESPONSE,
            Pointcut.SERVER_OUTGOING_WRITER_CREATED);

    private final IInterceptorService interceptors;
    private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

    ContentWatchers(IInterceptorService interceptors) {
        this.interceptors = interceptors;
        // It makes pages for people only, and for them nothing is passed verbatim.
        known.put(ResponseHighlighterInterceptor.class, false);
    }

    boolean arePresent() {
        return interceptors.getAllRegisteredInterceptors().stream()
                .anyMatch(it -> known.computeIfAbsent(it.getClass(), ContentWatchers::isWatcher));
    }

    private static boolean isWatcher(Class<?> type) {
        if (type.isAnnotationPresent(IgnoresContent.class)) {
            return false;
        }
        for (Method method : type.getMethods()) {
            Hook hook = method.getAnnotation(Hook.class);
            if (hook != null && WITH_RESOURCES.contains(hook.value())) {
                return true;
            }
        }
        return false;
    }
}
