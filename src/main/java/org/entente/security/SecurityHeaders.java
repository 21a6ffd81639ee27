package org.entente.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * What every answer tells the browser: nothing inline, nothing from elsewhere, no frames but where
 * a saved view may be shown in one.
 */
@Component
class SecurityHeaders {

    private static final String POLICY =
            "default-src 'self'; script-src 'self' %s; style-src 'self'; img-src 'self' data:"
                    + " blob:; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action"
                    + " 'self'; frame-ancestors ";

    private final Embedding embedding;

    SecurityHeaders(Embedding embedding) {
        this.embedding = embedding;
    }

    /** An answer with a stricter policy of its own keeps it. */
    void configure(HeadersConfigurer<HttpSecurity> headers, String importMapHash) {
        String policy = POLICY.formatted(importMapHash);
        headers.frameOptions(frame -> frame.disable());
        headers.contentTypeOptions(options -> {});
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.addHeaderWriter((request, response) -> {
            if (!response.containsHeader("Content-Security-Policy")) {
                response.setHeader(
                        "Content-Security-Policy", policy + embedding.ancestors(request));
            }
        });
    }
}
