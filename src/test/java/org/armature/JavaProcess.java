package org.armature;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Java process of its own with the class path of the tests. */
public final class JavaProcess {
    private JavaProcess() {}

    /** One that runs this class with these arguments, not started. */
    public static ProcessBuilder of(Class<?> main, String... arguments) {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName());
        List<String> command = Stream.concat(java, Stream.of(arguments)).toList();
        return new ProcessBuilder(command);
    }
}
