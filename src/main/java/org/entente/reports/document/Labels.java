package org.entente.reports.document;

/**
 * What a format writes around a report, in its language.
 *
 * @param table before the number of a table: {@code Table}
 * @param figure before the number of a figure
 * @param figureData before the title of a figure, over its table
 * @param page before the number of a page
 * @param letters that letters which the typefaces lack are printed as codes, as a sentence
 * @param sheets what a workbook writes
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
        String page,
        String letters,
        Sheets sheets) {

    /**
     * Names and heads of sheets.
     *
     * @param continues at the end of a cell whose text goes on below
     * @param continued at the beginning of a cell that goes on from above
     */
    public record Sheets(
            String report,
            String paragraphs,
            String number,
            String section,
            String text,
            String citation,
            String source,
            String address,
            String continues,
            String continued) {}
}
