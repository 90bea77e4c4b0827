package org.armature.server;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which pages of other sites may read what.
 *
 * @param origins the sites, such as {@code https://app.example}, whose pages may read and search everything, patients'
 *     data too; {@code *} for all
 */
@ConfigurationProperties("armature.cors")
record CorsProperties(@DefaultValue List<String> origins) {
    CorsProperties {
        origins = List.copyOf(origins);
        origins.stream().filter(origin -> !isOrigin(origin)).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException(
                    "armature.cors.origins: '" + wrong + "' is no origin; write https://app.example, without a path");
        });
    }

    private static boolean isOrigin(String text) {
        if (text.equals("*")) {
            return true;
        }
        try {
            URI uri = URI.create(text);
            return uri.getScheme() != null
                    && uri.getHost() != null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
