package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.armature.store.DurabilityProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReadRequestsTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /fhir/ResearchStudy, false",
        "HEAD, /fhir/ResearchStudy/a, false",
        "POST, /fhir/ResearchStudy/_search, false",
        "POST, /fhir/ResearchStudy, true",
        "POST, /fhir, true",
        "POST, /fhir/ResearchStudy/$validate, true",
        "PUT, /fhir/ResearchStudy/a, true",
        "PATCH, /fhir/ResearchStudy/a, true",
        "DELETE, /fhir/ResearchStudy/_search, true",
    })
    void only_what_reads_alone_does_not_wait_for_the_disk(String method, String path, boolean waits)
            throws ServletException, IOException {
        AtomicReference<Boolean> needed = new AtomicReference<>();
        answer(method, path, (request, response) -> needed.set(DurabilityProbe.isNeeded()));
        assertThat(needed.get()).isEqualTo(waits);
        assertThat(DurabilityProbe.isNeeded()).isTrue();
    }

    @Test
    void the_next_request_of_the_thread_waits_again_after_a_failure() {
        assertThatThrownBy(() -> answer("GET", "/fhir/ResearchStudy", (request, response) -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class);
        assertThat(DurabilityProbe.isNeeded()).isTrue();
    }

    private static void answer(String method, String path, FilterChain chain) throws ServletException, IOException {
        new ReadRequests().doFilter(new MockHttpServletRequest(method, path), new MockHttpServletResponse(), chain);
    }
}
