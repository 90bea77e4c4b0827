package org.armature.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.armature.study.Study;
import org.jspecify.annotations.Nullable;

/** The type that the data model gives to the values at a path. */
final class ModelType {
    private ModelType() {}

    /** The codes that may stand at this path, none where the model has no list of codes for it. */
    static List<String> codes(String path) {
        Type type = Study.class;
        for (String name : path.replace("[]", "").split("\\.", -1)) {
            type = type instanceof Class<?> parent ? component(parent, name) : null;
            if (type instanceof ParameterizedType list) {
                type = list.getActualTypeArguments()[0];
            }
        }
        return type instanceof Class<?> code && code.isEnum()
                ? Stream.of(code.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    private static @Nullable Type component(Class<?> parent, String name) {
        return parent.isRecord()
                ? Stream.of(parent.getRecordComponents())
                        .filter(component -> jsonName(component).equals(name))
                        .map(RecordComponent::getGenericType)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static String jsonName(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }
}
