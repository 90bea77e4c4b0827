package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** While a start takes long, the server says that it is alive and not ready, and other requests wait. */
class SeedGateIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final CountDownLatch INDEXED = new CountDownLatch(1);
    private static final CompletableFuture<Integer> PORT = new CompletableFuture<>();

    @TempDir
    private Path data;

    /** Takes as long as an upgrade that indexes everything anew. */
    static class LongStart {
        @Bean
        @Order(-1)
        ApplicationRunner untilReleased() {
            return arguments -> INDEXED.await();
        }

        @Bean
        ApplicationListener<WebServerInitializedEvent> port() {
            return event -> PORT.complete(event.getWebServer().getPort());
        }
    }

    @Test
    @Timeout(180)
    void liveness_is_answered_at_once_and_readiness_with_the_rest() throws Exception {
        CompletableFuture<ConfigurableApplicationContext> start =
                CompletableFuture.supplyAsync(() -> new SpringApplicationBuilder(Application.class, LongStart.class)
                        .run("--server.port=0", "--armature.data=" + data));
        String address = "http://127.0.0.1:" + PORT.get(120, TimeUnit.SECONDS);
        try {
            // The port is open a moment before Spring calls itself alive.
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(
                                    get(address + "/actuator/health/liveness").get(30, TimeUnit.SECONDS))
                            .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                            .satisfies(answer -> assertThat(answer.body()).contains("UP")));
            for (String notReady : new String[] {"/actuator/health/readiness", "/actuator/health"}) {
                assertThat(get(address + notReady).get(30, TimeUnit.SECONDS).statusCode())
                        .as(notReady)
                        .isEqualTo(503);
            }
            CompletableFuture<HttpResponse<String>> study = get(address + "/fhir/ResearchStudy/NCT06947746");
            assertThatThrownBy(() -> study.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            INDEXED.countDown();
            assertThat(study.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        } finally {
            INDEXED.countDown();
            try (ConfigurableApplicationContext server = start.get(120, TimeUnit.SECONDS)) {
                assertThat(get(address + "/actuator/health/readiness").get().statusCode())
                        .isEqualTo(200);
                assertThat(get(address + "/actuator/health").get().statusCode()).isEqualTo(200);
                assertThat(server.isActive()).isTrue();
            }
        }
    }

    private static CompletableFuture<HttpResponse<String>> get(String address) {
        return CLIENT.sendAsync(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
