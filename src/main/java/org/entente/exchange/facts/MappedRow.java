package org.entente.exchange.facts;

/** A row of one of the graph's own tables, as a record of a file gives it. */
public record MappedRow(TableKind table, Row row) {}
