package org.armature.search.oracle;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armature.study.ProtocolSection;
import org.armature.study.Study;

/** Values of real studies, drawn at random, so that queries find something. */
final class Draw {
    private final List<Study> studies;
    private final Random random;

    Draw(List<Study> studies, Random random) {
        this.studies = studies;
        this.random = random;
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T among(T... from) {
        return from[random.nextInt(from.length)];
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    List<Study> studies() {
        return studies;
    }

    /** One of the values that studies have; fails where none has any. */
    <T> T valueOf(Function<Study, ? extends Collection<T>> values) {
        return valueOf(studies, values);
    }

    /** One of the values that these have. */
    <S, T> T valueOf(List<S> from, Function<S, ? extends Collection<T>> values) {
        List<S> having =
                from.stream().filter(each -> !values.apply(each).isEmpty()).toList();
        return one(List.copyOf(values.apply(one(having))));
    }

    /** One of the values that parts of studies have, those that are absent left out. */
    <T> T fieldOf(Function<ProtocolSection, ? extends Collection<? extends T>> values) {
        return valueOf(study -> values.apply(study.protocolSection()).stream()
                .filter(Objects::nonNull)
                .map(value -> (T) value)
                .toList());
    }

    static <T> List<T> present(T value) {
        return Stream.ofNullable(value).toList();
    }
}
