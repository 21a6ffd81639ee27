package org.entente.cypher;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The statements of {@code cypher/queries}, read once each. */
final class QueryFile {

    private static final Pattern NAME = Pattern.compile("[a-z]+(/[a-z0-9-]+)+");
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    String text(String name) {
        return texts.computeIfAbsent(name, QueryFile::read);
    }

    private static String read(String name) {
        var file = new ClassPathResource("cypher/queries/" + name + ".cypher");
        if (!NAME.matcher(name).matches() || !file.exists()) {
            throw new IllegalArgumentException("no query is named " + name);
        }
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
