package org.entente.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser: nothing inline, nothing from elsewhere, no frames. */
final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'self'; script-src 'self' %s; style-src 'self'; img-src 'self' data:"
                    + " blob:; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action"
                    + " 'self'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** An answer with a stricter policy of its own keeps it. */
    static void configure(HeadersConfigurer<HttpSecurity> headers, String importMapHash) {
        String policy = POLICY.formatted(importMapHash);
        headers.frameOptions(frame -> frame.disable());
        headers.contentTypeOptions(options -> {});
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.addHeaderWriter((request, response) -> {
            if (!response.containsHeader("Content-Security-Policy")) {
                response.setHeader("Content-Security-Policy", policy);
            }
        });
    }
}
