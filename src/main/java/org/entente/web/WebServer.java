package org.entente.web;

import io.micrometer.observation.ObservationRegistry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** What each call costs before it is answered. */
@Configuration(proxyBeanMethods = false)
class WebServer {

    /** Holds a neighbourhood of a hundred relations. */
    private static final int BUFFER = 64 * 1024;

    /** Nobody reads observations here, and each filter of each call would make one. */
    @Bean
    ObservationRegistry observations() {
        return ObservationRegistry.NOOP;
    }

    /** An answer that fits leaves in one piece with its length, not in chunks of 8 kB. */
    @Bean
    TomcatConnectorCustomizer answersInOnePiece() {
        return connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(BUFFER));
    }

    @Bean
    OncePerRequestFilter answerBuffer() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                response.setBufferSize(BUFFER);
                chain.doFilter(request, response);
            }
        };
    }
}
