package org.armature.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in the log where the server answers and that its writes are open. */
@Component
class Announcement {
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final Environment environment;

    Announcement(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void started(ServletWebServerInitializedEvent event) {
        String address = "http://" + environment.getProperty("server.address", "127.0.0.1") + ":"
                + event.getWebServer().getPort();
        LOG.info("Armature answers at {}, FHIR at {}/fhir", address, address);
        LOG.warn("Writes are open: whoever reaches this address may change everything");
    }
}
