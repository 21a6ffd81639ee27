package org.entente.exchange.files;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entente.exchange.view.TakenView;
import org.entente.graph.SourceWords;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A workbook: entities, relations, sources, and where they are from. Every cell is text. */
@Component
class XlsxFile implements ViewFile {

    /** What a cell can hold. */
    private static final int LONGEST = 32_767;

    private static final String VERSION = "1.0";
    private static final int NARROW = 16;
    private static final int WIDE = 42;
    private static final List<String> LONG_COLUMNS =
            List.of(
                    "name_en",
                    "name_fr",
                    "name_note",
                    "description",
                    "source_name",
                    "target_name",
                    "sentence",
                    "passages",
                    "citation",
                    "value");

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public byte[] write(TakenView view) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Entente", VERSION)) {
            workbook.properties().setTitle(view.title());
            sheet(workbook, view, Tables.entities(view));
            sheet(workbook, view, Tables.relations(view));
            sheet(workbook, view, Tables.sources(view));
            sheet(workbook, view, Tables.about(view));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Workbook workbook, TakenView view, Table table) {
        Worksheet sheet =
                workbook.newWorksheet(view.words().message("export.table." + table.name()));
        for (int column = 0; column < table.columns().size(); column++) {
            String name = table.columns().get(column);
            sheet.value(0, column, view.words().message("export.column." + name));
            sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
            sheet.width(column, LONG_COLUMNS.contains(name) ? WIDE : NARROW);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(sheet, i + 1, table.rows().get(i));
        }
        sheet.freezePane(0, 1);
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
        }
    }

    private static void row(Worksheet sheet, int number, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (text.isEmpty()) {
                continue;
            }
            String fits = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
            String address = SourceWords.webAddress(text);
            if (address != null && text.length() < 2000) {
                sheet.hyperlink(number, column, new HyperLink(address, fits));
            }
            sheet.value(number, column, fits);
            sheet.style(number, column).wrapText(true).verticalAlignment("top").set();
        }
    }
}
