package org.entente.reports.document;

/** A note that goes with a name wherever the name is printed. */
public record NameNote(String name, String note) {}
