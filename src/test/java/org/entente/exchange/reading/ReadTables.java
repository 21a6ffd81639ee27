package org.entente.exchange.reading;

import org.entente.exchange.reading.recognition.RecognisedFile;
import org.entente.exchange.reading.recognition.Recognition;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file whole, as the tests need it. */
final class ReadTables implements TableSink {

    record Table(String name, List<String> header, List<Line> rows) {}

    record Line(long line, List<String> cells) {}

    final List<Table> tables = new ArrayList<>();
    private int wanted = Integer.MAX_VALUE;

    static ReadTables of(Path folder, byte[] content) {
        return of(recognised(folder, content, null));
    }

    static ReadTables of(Path folder, String text) {
        return of(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadTables of(RecognisedFile file) {
        return first(file, Integer.MAX_VALUE);
    }

    static ReadTables first(RecognisedFile file, int rows) {
        var tables = new ReadTables();
        tables.wanted = rows;
        file.read(tables);
        return tables;
    }

    static RecognisedFile recognised(Path folder, byte[] content, @Nullable Charset encoding) {
        try {
            Path file = Files.write(folder.resolve("table"), content);
            return Recognition.of(new SourceFile("table.csv", file), encoding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Table only() {
        if (tables.size() != 1) {
            throw new AssertionError("not one table: " + tables);
        }
        return tables.getFirst();
    }

    @Override
    public void table(String name, List<String> header) {
        tables.add(new Table(name, header, new ArrayList<>()));
    }

    @Override
    public boolean row(long line, List<String> cells) {
        tables.getLast().rows().add(new Line(line, cells));
        return --wanted > 0;
    }
}
