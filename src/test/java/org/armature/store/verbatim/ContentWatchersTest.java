package org.armature.store.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IAnonymousInterceptor;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.executor.InterceptorService;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.interceptor.ResponseHighlighterInterceptor;
import org.junit.jupiter.api.Test;

/** Whatever HAPI would call with the resources of an answer is seen, however it was registered. */
class ContentWatchersTest {
    private final InterceptorService interceptors = new InterceptorService();
    private final ContentWatchers watchers = new ContentWatchers(interceptors);

    @Interceptor
    static class NotPublic {
        @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
        void look() {}
    }

    @Interceptor
    static final class Inherited extends NotPublic {}

    @Interceptor
    static final class Overriding extends NotPublic {
        @Override
        void look() {}
    }

    @Interceptor
    @IgnoresContent
    static class Harmless {
        @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
        public void look() {}
    }

    @Interceptor
    static final class NoLongerHarmless extends Harmless {}

    static final class AnotherHighlighter extends ResponseHighlighterInterceptor {}

    @Interceptor
    static final class Elsewhere {
        @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
        public void look() {}
    }

    private boolean seen() {
        return watchers.arePresent(new SystemRequestDetails());
    }

    private boolean seen(Object interceptor) {
        interceptors.registerInterceptor(interceptor);
        return seen();
    }

    @Test
    void a_hook_that_is_not_public_is_seen() {
        assertThat(seen(new NotPublic())).isTrue();
    }

    @Test
    void a_hook_that_is_inherited_is_seen() {
        assertThat(seen(new Inherited())).isTrue();
    }

    @Test
    void a_hook_whose_annotation_is_at_the_method_that_it_overrides_is_seen() {
        assertThat(seen(new Overriding())).isTrue();
    }

    @Test
    void a_hook_without_a_class_is_seen() {
        IAnonymousInterceptor anonymous = (pointcut, arguments) -> {};
        interceptors.registerAnonymousInterceptor(Pointcut.STORAGE_PREACCESS_RESOURCES, anonymous);
        assertThat(seen()).isTrue();
    }

    @Test
    void a_hook_of_one_request_is_seen_for_this_request() {
        InterceptorService own = new InterceptorService();
        own.registerInterceptor(new NotPublic());
        assertThat(watchers.arePresent(new SystemRequestDetails(own))).isTrue();
        assertThat(seen()).isFalse();
    }

    @Test
    void what_says_that_it_ignores_content_speaks_for_itself_alone() {
        assertThat(seen(new Harmless())).isFalse();
        assertThat(seen(new ResponseHighlighterInterceptor())).isFalse();
        assertThat(seen(new Elsewhere())).isFalse();
        assertThat(seen(new NoLongerHarmless())).isTrue();
    }

    @Test
    void a_subclass_of_what_is_harmless_is_seen() {
        assertThat(seen(new AnotherHighlighter())).isTrue();
    }
}
