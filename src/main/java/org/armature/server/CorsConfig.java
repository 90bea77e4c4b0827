package org.armature.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets pages of other sites read. All may read what is public, without credentials; patients' data and searches by POST
 * are for those that are named alone, since a page that somebody opens would else read them from the server on the same
 * machine or network. None may write, until there is access control.
 */
@Configuration
@EnableConfigurationProperties(CorsProperties.class)
class CorsConfig {
    private static final List<String> EXPOSED = List.of(
            HttpHeaders.CONTENT_LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER,
            "X-Progress",
            "X-Request-Id");

    private static final CorsConfiguration PUBLIC =
            allowing(List.of(CorsConfiguration.ALL), HttpMethod.GET, HttpMethod.HEAD);

    private final CorsConfiguration read;
    private final CorsConfiguration search;

    CorsConfig(CorsProperties properties) {
        read = allowing(properties.origins(), HttpMethod.GET, HttpMethod.HEAD);
        search = allowing(properties.origins(), HttpMethod.GET, HttpMethod.POST);
    }

    @Bean
    FilterRegistrationBean<CorsFilter> corsFilter() {
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(this::of));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private @Nullable CorsConfiguration of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!path.equals("/fhir") && !path.startsWith("/fhir/")) {
            return null;
        }
        if (path.endsWith("/_search")) {
            return search;
        }
        // The parameters of a POST are in its body, which is read later.
        return !HttpMethod.POST.matches(request.getMethod()) && PublicRequests.isOne(request) ? PUBLIC : read;
    }

    private static CorsConfiguration allowing(List<String> origins, HttpMethod... methods) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins);
        for (HttpMethod method : methods) {
            cors.addAllowedMethod(method);
        }
        cors.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        cors.setExposedHeaders(EXPOSED);
        cors.setMaxAge(Duration.ofHours(1));
        return cors;
    }
}
