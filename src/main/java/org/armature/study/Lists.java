package org.armature.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as the records of a study hold them: immutable, never null and without null elements. */
final class Lists {
    private Lists() {}

    static <T> List<T> copyOf(@Nullable List<? extends @Nullable T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        return list.stream()
                .<T>mapMulti((element, sink) -> {
                    if (element != null) {
                        sink.accept(element);
                    }
                })
                .toList();
    }
}
