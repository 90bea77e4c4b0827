package org.armature.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatSettingsTest {

    private static ChatSettings settings(String endpoint, String model, @Nullable String key) {
        ApiKey secret = key == null ? null : ApiKey.of(key, "test");
        return new ChatSettings(URI.create(endpoint), model, secret, Duration.ofSeconds(1), 1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://host/v1", "localhost:8000", "http:///v1", "v1"})
    void an_endpoint_is_an_address_over_http(String endpoint) {
        assertThatThrownBy(() -> settings(endpoint, "m", null)).hasMessageContaining("not the address of a server");
    }

    @Test
    void an_endpoint_has_no_password_and_none_is_repeated() {
        assertThatThrownBy(() -> settings("https://me:secret@host/v1", "m", null))
                .hasMessageContaining("password")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({"http://192.0.2.1/v1, false", "http://127.0.0.1/v1, true", "https://192.0.2.1/v1, true"})
    void a_key_is_not_sent_unencrypted_to_another_machine(String endpoint, boolean allowed) {
        if (allowed) {
            assertThat(settings(endpoint, "m", "k").name()).startsWith("model m at http");
        } else {
            assertThatThrownBy(() -> settings(endpoint, "m", "k")).hasMessageContaining("unencrypted");
            assertThat(settings(endpoint, "m", null).name()).isEqualTo("model m at http://192.0.2.1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "\u001B[2J"})
    void a_model_has_a_name_in_one_line(String model) {
        assertThatThrownBy(() -> settings("http://host/v1", model, null)).hasMessageContaining("name of a model");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "k\r\nX-Other: 1", "schlüssel"})
    void a_key_cannot_become_another_header_and_is_not_repeated(String key) {
        assertThatThrownBy(() -> ApiKey.of(key, "--key-file"))
                .isInstanceOf(ProposalFailed.class)
                .hasMessage("--key-file: that is no key (expected one line of visible ASCII characters)");
    }

    @Test
    void a_key_stands_in_a_file(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("key"), "secret-123\n");
        assertThat(ApiKey.in(file).authorization()).isEqualTo("Bearer secret-123");
        assertThat(ApiKey.in(file).toString()).doesNotContain("secret");
        Files.writeString(file, "x".repeat(10_000));
        assertThatThrownBy(() -> ApiKey.in(file)).hasMessageContaining("that is no key");
        assertThatThrownBy(() -> ApiKey.in(directory.resolve("none"))).hasMessageContaining("cannot be read");
    }
}
