package org.armature.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets pages of other sites read and search. They may not write: until there is access control, a page that somebody
 * opens would else be able to change the server on the same machine.
 */
@Configuration
class CorsConfig {
    private static final List<String> EXPOSED = List.of(
            HttpHeaders.CONTENT_LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER,
            "X-Progress",
            "X-Request-Id");

    private static final CorsConfiguration READ = allowing(HttpMethod.GET, HttpMethod.HEAD);
    private static final CorsConfiguration SEARCH = allowing(HttpMethod.GET, HttpMethod.POST);

    @Bean
    FilterRegistrationBean<CorsFilter> corsFilter() {
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(CorsConfig::of));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static @Nullable CorsConfiguration of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!path.startsWith("/fhir/")) {
            return null;
        }
        return path.endsWith("/_search") ? SEARCH : READ;
    }

    private static CorsConfiguration allowing(HttpMethod... methods) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        for (HttpMethod method : methods) {
            cors.addAllowedMethod(method);
        }
        cors.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        cors.setExposedHeaders(EXPOSED);
        cors.setMaxAge(Duration.ofHours(1));
        return cors;
    }
}
