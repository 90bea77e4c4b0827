package org.armature.server;

import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.GenericServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * HAPI's servlet, made once the application context is complete. Spring finds beans by type many times faster from then
 * on, and HAPI's several thousand injection points make that a matter of ten seconds.
 */
final class FhirServlet extends GenericServlet {
    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<Supplier<RestfulServer>> servers;
    private transient @Nullable RestfulServer server;

    FhirServlet(ObjectProvider<Supplier<RestfulServer>> servers) {
        this.servers = servers;
    }

    @Override
    public void init() throws ServletException {
        server = servers.getObject().get();
        server.init(getServletConfig());
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        Objects.requireNonNull(server).service(request, response);
    }

    @Override
    public void destroy() {
        if (server != null) {
            server.destroy();
        }
    }
}
