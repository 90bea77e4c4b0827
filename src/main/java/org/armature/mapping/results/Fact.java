package org.armature.mapping.results;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the registry states, with its name for people. */
public record Fact(String name, String value) {

    /** Collects facts; what is not stated is none. */
    static final class Facts {
        private final List<Fact> all = new ArrayList<>();

        Facts add(String name, @Nullable String value) {
            if (value != null) {
                all.add(new Fact(name, value));
            }
            return this;
        }

        Facts add(String name, @Nullable Boolean value) {
            return add(name, value == null ? null : value ? "Yes" : "No");
        }

        List<Fact> all() {
            return List.copyOf(all);
        }
    }
}
