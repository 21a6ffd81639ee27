package org.entente.exchange.mapping;

import org.entente.graph.Label;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * How files of a source are read: which columns mean what.
 *
 * @param title in both languages
 * @param about where the files come from, in both languages
 * @param documents rows of the table of documents that go with every record
 * @param tables the first whose columns a table has is the one
 */
public record Profile(
        Label title,
        @Nullable Label about,
        @Nullable List<Map<String, String>> documents,
        List<ProfileTable> tables) {}
