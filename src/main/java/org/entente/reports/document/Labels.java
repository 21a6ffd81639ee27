package org.entente.reports.document;

/**
 * What a format writes around a report, in its language.
 *
 * @param table before the number of a table: {@code Table}
 * @param figure before the number of a figure
 * @param figureData before the title of a figure, over its table
 * @param page before the number of a page
 */
public record Labels(
        String notes,
        String sources,
        String note,
        String backToText,
        String contents,
        String annex,
        String table,
        String figure,
        String figureData,
        String page) {}
