package org.armature.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Armature.class.getPackage().getImplementationVersion();
        return new String[] {"armature " + Objects.requireNonNullElse(version, "(development build)")};
    }
}
