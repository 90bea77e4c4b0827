package org.armature.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.armature.store.Durability;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets requests that only read not wait for the disk: HTTP's safe methods, and a search that is sent as a form. */
@Component
class ReadRequests extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isRead(request)) {
            chain.doFilter(request, response);
            return;
        }
        try (Durability.OnlyReads reading = Durability.onlyReads()) {
            chain.doFilter(request, response);
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return SAFE.contains(request.getMethod())
                || (request.getMethod().equals("POST")
                        && request.getRequestURI().endsWith("/_search"));
    }
}
