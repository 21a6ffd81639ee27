package org.entente.reports.document;

import java.util.List;

/** A footnote: the passages that support one statement. */
public record Footnote(int number, List<Citation> citations) {}
