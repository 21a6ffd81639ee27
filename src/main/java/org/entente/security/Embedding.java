package org.entente.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which other sites may show a saved view in a frame: {@code entente.embed.allowed}, origins
 * separated by commas; none unless said. Everything else is never shown in a frame.
 */
@Component
class Embedding {

    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d{1,5})?");

    private final String ancestors;

    Embedding(Environment environment, MessageSource messages) {
        List<String> origins =
                Arrays.stream(environment.getProperty("entente.embed.allowed", "").split(","))
                        .map(String::strip)
                        .filter(origin -> !origin.isEmpty())
                        .toList();
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new IllegalStateException(
                        messages.getMessage(
                                "problem.embed", new Object[] {origin}, Locale.ENGLISH));
            }
        }
        this.ancestors = origins.isEmpty() ? "'none'" : String.join(" ", origins);
    }

    /** The value of {@code frame-ancestors} for an answer. */
    String ancestors(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/embed/") ? ancestors : "'none'";
    }
}
