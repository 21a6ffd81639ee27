package org.entente.exchange.mapping;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How one table of a file is read.
 *
 * @param columns that a table must have to be read so; it may have more
 * @param unescape whether cells hold character references of HTML, such as {@code &nbsp;}
 * @param makes rows, all of which are taken for a record, or none
 */
public record ProfileTable(List<String> columns, @Nullable Boolean unescape, List<MadeRow> makes) {}
