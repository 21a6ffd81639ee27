package org.entente.exchange.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be.
 *
 * @param format {@code csv}, {@code xlsx}, {@code json} or {@code graphml}
 * @param encoding as Java names it; null where the format says it itself
 * @param delimiter between cells; null where the format has none
 */
public record Shape(String format, @Nullable String encoding, @Nullable String delimiter) {}
