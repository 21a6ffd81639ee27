package org.entente.layout;

import org.entente.graph.VocabularyFixture;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The layouts of the application for tests that start none. */
public final class LayoutsFixture {

    private LayoutsFixture() {}

    public static Layouts shipped() {
        try {
            return new SeededLayouts(VocabularyFixture.shipped());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
