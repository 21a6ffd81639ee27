package org.entente.exchange.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.entente.exchange.view.TakenView;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Tables as CSV in an archive, in UTF-8 with a byte order mark. For a spreadsheet, what it would
 * take for a formula has an apostrophe before it; for anything else, cells stay as they are.
 */
abstract class CsvFiles implements ViewFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String ending() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public byte[] write(TakenView view) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, view, "nodes.csv", Tables.entities(view));
            add(zip, view, "edges.csv", Tables.relations(view));
            add(zip, view, "sources.csv", Tables.sources(view));
            add(zip, view, "about.csv", Tables.about(view));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void add(ZipOutputStream zip, TakenView view, String name, Table table)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(
                Instant.parse(view.stamp().made()).atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        var text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(table.columns());
        for (List<String> row : table.rows()) {
            csv.writeRecord(row.stream().map(this::cell).toList());
        }
        csv.flush();
        text.flush();
        zip.closeEntry();
    }

    abstract String cell(String text);
}
