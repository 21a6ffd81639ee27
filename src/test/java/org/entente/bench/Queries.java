package org.entente.bench;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statements that are measured, and the scripts that measure. */
final class Queries {

    private Queries() {}

    /** A statement of the application. */
    static String text(String name) {
        return read("cypher/queries/" + name + ".cypher");
    }

    static String tenThousandRows() {
        return read("org/entente/bench/ten-thousand-rows.cypher");
    }

    /** A script for a page. */
    static String script(String name) {
        return read("org/entente/bench/" + name);
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
