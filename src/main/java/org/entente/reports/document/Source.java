package org.entente.reports.document;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A document cited.
 *
 * @param notes numbers of the footnotes that cite it
 */
public record Source(String id, String text, @Nullable String url, List<Integer> notes) {}
