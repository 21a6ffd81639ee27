package org.entente.graph;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The shipped vocabulary, for tests that start no application. */
public final class VocabularyFixture {

    private VocabularyFixture() {}

    public static Vocabulary shipped() {
        try (InputStream yaml = new ClassPathResource("vocabulary.yaml").getInputStream()) {
            return VocabularyFile.read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
