package org.entente.exchange.reading.recognition;

import org.entente.exchange.reading.Shape;
import org.entente.exchange.reading.SourceFile;
import org.entente.exchange.reading.TableFormat;
import org.entente.exchange.reading.TableSink;
import org.entente.exchange.reading.UnreadableFileException;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file of a known format; may be read several times, each time from its beginning. */
public final class RecognisedFile {

    private final SourceFile file;
    private final Shape shape;
    private final TableFormat format;

    RecognisedFile(SourceFile file, Shape shape, TableFormat format) {
        this.file = file;
        this.shape = shape;
        this.format = format;
    }

    public String name() {
        return file.name();
    }

    public Shape shape() {
        return shape;
    }

    /**
     * Reads until the file ends or the sink has enough.
     *
     * @throws UnreadableFileException where it cannot be read further, with a reason
     */
    public void read(TableSink sink) {
        try {
            format.read(file, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
