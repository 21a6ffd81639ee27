package org.entente.exchange.whole;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.entente.exchange.facts.TableKind;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of the graph's own tables in CSV. */
abstract class TablesInCsv implements WholeFile {

    @Override
    public String ending() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    /** What stands in a cell for a text. */
    abstract String cell(String text);

    /** What a table begins with, before its header. */
    abstract String mark();

    @Override
    public void write(WholeGraph graph, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (TableKind table : TableKind.values()) {
                zip.putNextEntry(new ZipEntry(table.word() + ".csv"));
                table(graph, table, new Unclosed(zip));
                zip.closeEntry();
            }
        }
    }

    private void table(WholeGraph graph, TableKind table, OutputStream out) throws IOException {
        List<String> header = List.copyOf(table.columns());
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(mark());
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            String[] row = new String[header.size()];
            graph.rows(
                    table,
                    cells -> {
                        for (int i = 0; i < row.length; i++) {
                            row[i] = cell(cells.getOrDefault(header.get(i), ""));
                        }
                        csv.writeRecord(row);
                    });
        }
    }

    /** The writer of one table must not close the zip. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
