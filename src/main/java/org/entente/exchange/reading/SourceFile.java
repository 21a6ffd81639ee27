package org.entente.exchange.reading;

import java.nio.file.Path;

/**
 * A file that was handed over.
 *
 * @param name as its owner calls it
 * @param path where it lies
 */
public record SourceFile(String name, Path path) {}
