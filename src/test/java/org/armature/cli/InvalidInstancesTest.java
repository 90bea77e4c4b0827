package org.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armature.conformance.InvalidInstance;
import org.junit.jupiter.api.Test;

class InvalidInstancesTest extends CommandLineTest {

    @Test
    void validate_tells_of_every_invalid_instance_what_is_wrong_with_it() throws IOException {
        List<InvalidInstance> instances = InvalidInstance.all();
        file("all.ndjson", instances.stream().map(InvalidInstance::json).collect(Collectors.joining("\n")));
        assertThat(run("validate", "@all.ndjson")).isEqualTo(1);
        List<String> lines = out().lines().toList();
        List<String> untold = IntStream.range(0, instances.size())
                .filter(i -> lines.stream().noneMatch(line -> tells(line, i + 1, instances.get(i))))
                .mapToObj(i -> instances.get(i).label())
                .toList();
        assertThat(untold).isEmpty();
        assertThat(err()).contains(": 0 valid, %,d not valid".formatted(instances.size()));
    }

    private static boolean tells(String line, int number, InvalidInstance instance) {
        return line.contains("all.ndjson:" + number + ": error: " + instance.path() + ": ")
                && line.contains(instance.message());
    }
}
