package org.entente.exchange.loading;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.loading.ImportOutcome.Reject;
import org.entente.exchange.loading.Records.Numbered;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rejected rows, each table's in a file of its own: the columns and cells as they were, after
 * four that say where the row stood and what is wrong. Corrected, the file can be loaded as it is.
 */
final class RejectedRows implements AutoCloseable {

    /** How many of them the answer holds itself. */
    static final int SHOWN = 100;

    private static final List<String> ADDED =
            List.of(
                    Records.OURS + "file",
                    Records.OURS + "line",
                    Records.OURS + "column",
                    Records.OURS + "reason");

    private final Path folder;
    private final Function<Rejected, String> sentences;
    private final Map<String, CsvWriter> files = new LinkedHashMap<>();
    private final List<Reject> shown = new ArrayList<>();

    RejectedRows(Path folder, Function<Rejected, String> sentences) {
        this.folder = folder;
        this.sentences = sentences;
    }

    String sentence(Rejected why) {
        return sentences.apply(why);
    }

    void add(Numbered record, Rejected why) {
        Row row = record.row();
        String reason = sentences.apply(why);
        if (shown.size() < SHOWN) {
            shown.add(new Reject(row.file(), row.line(), why.column(), reason, row.raw()));
        }
        var cells =
                new ArrayList<>(
                        List.of(row.file(), String.valueOf(row.line()), why.column(), reason));
        cells.addAll(row.raw());
        files.computeIfAbsent(row.file(), _ -> open(record)).writeRecord(cells);
    }

    private CsvWriter open(Numbered record) {
        Path file = folder.resolve("rejects-%d.csv".formatted(files.size() + 1));
        try {
            CsvWriter writer =
                    CsvWriter.builder()
                            .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
            var header = new ArrayList<>(ADDED);
            header.addAll(record.header());
            writer.writeRecord(header);
            return writer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Reject> shown() {
        return List.copyOf(shown);
    }

    /** Names of the tables that have any, in the order of the files {@code rejects-1.csv} on. */
    List<String> tables() {
        return List.copyOf(files.keySet());
    }

    void clear() {
        close();
        files.clear();
        shown.clear();
    }

    @Override
    public void close() {
        try {
            for (CsvWriter file : files.values()) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
