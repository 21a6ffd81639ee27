package org.entente.web;

import io.micrometer.observation.ObservationRegistry;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each call costs before it is answered. */
@Configuration(proxyBeanMethods = false)
class WebServer {

    /** Nobody reads observations here, and each filter of each call would make one. */
    @Bean
    ObservationRegistry observations() {
        return ObservationRegistry.NOOP;
    }

    /** An answer that fits leaves in one piece with its length, not in chunks of 8 kB. */
    @Bean
    TomcatConnectorCustomizer answersInOnePiece() {
        return connector ->
                connector.setProperty("socket.appWriteBufSize", String.valueOf(AnswerBuffer.SIZE));
    }
}
