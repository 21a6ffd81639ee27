package org.entente.reports.document;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Passages of one document.
 *
 * @param text document, locators, date, as a footnote prints them
 * @param url of the document, where it has one that a browser may open
 * @param claims ids of the claims
 */
public record Citation(String document, String text, @Nullable String url, List<String> claims) {}
