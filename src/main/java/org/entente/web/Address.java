package org.entente.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where to go once everything is there. */
@Component
class Address {

    private static final Logger log = LoggerFactory.getLogger(Address.class);

    private final Environment environment;

    Address(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            String host = environment.getProperty("server.address", "localhost");
            log.info("Entente is ready at http://{}:{}/", host, port);
        }
    }
}
