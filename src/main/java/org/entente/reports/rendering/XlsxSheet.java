package org.entente.reports.rendering;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entente.graph.SourceWords;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A sheet with a caption, a row of heads that stays and filters, and rows. Texts are set as texts,
 * so that none becomes a formula.
 */
final class XlsxSheet {

    /** Longer ones are no link in a spreadsheet, but stand as text. */
    private static final int LONGEST_LINK = 2000;

    /** In points. */
    private static final double LINE = 15;

    private static final double HIGHEST = 409;
    private static final String LINK = "123F7A";

    private final Worksheet sheet;
    private final SheetCells cells;
    private List<Integer> widths = List.of();
    private int row;
    private int height = 1;

    XlsxSheet(Workbook workbook, String name, SheetCells cells) {
        this.sheet = workbook.newWorksheet(name);
        this.cells = cells;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** A line over the rows. */
    void caption(String text) {
        sheet.value(row, 0, SheetCells.text(text));
        sheet.style(row++, 0).bold().set();
    }

    /** A line below the caption. */
    void remark(String text) {
        for (String part : cells.parts(text)) {
            sheet.value(row++, 0, part);
        }
    }

    /**
     * @param widths of the columns in letters
     */
    void rows(List<String> heads, List<Integer> widths, List<SheetRow> rows) {
        this.widths = widths;
        int head = row++;
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, widths.get(column));
            sheet.value(head, column, SheetCells.text(heads.get(column)));
            sheet.style(head, column).bold().wrapText(true).verticalAlignment("top").set();
        }
        rows.forEach(this::row);
        sheet.freezePane(0, head + 1);
        sheet.repeatRows(head);
        if (!rows.isEmpty()) {
            sheet.setAutoFilter(head, 0, row - 1, heads.size() - 1);
        }
    }

    private void row(SheetRow line) {
        int rows = 1;
        for (int column = 0; column < line.cells().size(); column++) {
            grow(line.cells().get(column), widths.get(column));
        }
        for (int column = 0; column < line.cells().size(); column++) {
            rows = Math.max(rows, cell(column, line.cells().get(column)));
        }
        row += rows;
        height = 1;
    }

    /** Not every program makes a row as high as its text. */
    private void grow(@Nullable Object content, int width) {
        int letters = content instanceof String text ? text.length() : 0;
        height = Math.max(height, 1 + letters / width);
        if (height > 1) {
            sheet.rowHeight(row, Math.min(HIGHEST, height * LINE));
        }
    }

    /** How many rows it took. */
    private int cell(int column, @Nullable Object content) {
        return switch (content) {
            case null -> 1;
            case Number number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).verticalAlignment("top").set();
                yield 1;
            }
            case SheetRow.Link link -> {
                String address = SourceWords.webAddress(link.url());
                if (address != null && address.length() < LONGEST_LINK) {
                    sheet.hyperlink(row, column, new HyperLink(address));
                }
                yield text(column, link.text());
            }
            default -> text(column, content.toString());
        };
    }

    private int text(int column, String text) {
        List<String> parts = cells.parts(text);
        for (int i = 0; i < parts.size(); i++) {
            sheet.value(row + i, column, parts.get(i));
            sheet.style(row + i, column).wrapText(true).verticalAlignment("top").set();
        }
        return parts.size();
    }

    /** A line that leads to a sheet, with what is in it. */
    void leadTo(String name, String about) {
        sheet.hyperlink(row, 0, HyperLink.internal("'" + name + "'!A1", name));
        sheet.value(row, 0, name);
        sheet.style(row, 0).fontColor(LINK).underlined().verticalAlignment("top").set();
        row += text(1, about);
    }

    /** A line with a label and what it says. */
    void line(String label, String value) {
        sheet.value(row, 0, SheetCells.text(label));
        sheet.style(row, 0).bold().verticalAlignment("top").set();
        row += text(1, value);
    }

    void gap() {
        row++;
    }

    void widths(int first, int second) {
        sheet.width(0, first);
        sheet.width(1, second);
    }
}
