package org.armature.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.armature.source.Reading;
import org.armature.source.input.Formats;
import org.armature.source.input.Inputs;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The seed documents that travel in the jar, so that a first start from any directory has something to show. */
@Component
class Seeds {
    private static final String PLACE = "classpath*:seeds/*";

    /** The seeds as they were read. */
    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        try {
            Resource[] documents = new PathMatchingResourcePatternResolver().getResources(PLACE);
            Arrays.sort(documents, Comparator.comparing(document -> String.valueOf(document.getFilename())));
            for (Resource document : documents) {
                try (InputStream in = document.getInputStream()) {
                    Inputs.read("seeds/" + document.getFilename(), in, Formats.all(), readings::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings;
    }
}
