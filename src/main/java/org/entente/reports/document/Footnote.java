package org.entente.reports.document;

import java.util.List;

/**
 * A footnote: the passages that support one statement.
 *
 * @param language ISO 639-1
 */
public record Footnote(int number, String language, List<Citation> citations) {}
