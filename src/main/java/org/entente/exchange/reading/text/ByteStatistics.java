package org.entente.exchange.reading.text;

import org.entente.exchange.reading.SourceFile;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Counts of a whole file, in one pass, that tell how its text is written. */
final class ByteStatistics {

    private final byte[] first;
    private final TellingLines telling = new TellingLines();
    private final Utf8Check utf8 = new Utf8Check();
    private long length;
    private long evenZeros;
    private long oddZeros;

    private ByteStatistics(byte[] first) {
        this.first = first;
    }

    static ByteStatistics of(SourceFile file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16)) {
            in.mark(8);
            var statistics = new ByteStatistics(in.readNBytes(4));
            in.reset();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                statistics.count(buffer, read);
            }
            return statistics;
        }
    }

    private void count(byte[] buffer, int read) {
        for (int i = 0; i < read; i++) {
            if (buffer[i] == 0 && (length + i) % 2 == 0) {
                evenZeros++;
            } else if (buffer[i] == 0) {
                oddZeros++;
            }
            utf8.next(buffer[i] & 0xFF);
            telling.next(buffer[i]);
        }
        length += read;
    }

    @Nullable TextEncoding mark() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return startsWith(0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= first.length || (first[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text of two bytes a character has zeros in a third of its even or its odd places. */
    @Nullable Charset wide() {
        if (oddZeros * 3 > length / 2 && evenZeros * 10 < oddZeros) {
            return StandardCharsets.UTF_16LE;
        }
        return evenZeros * 3 > length / 2 && oddZeros * 10 < evenZeros
                ? StandardCharsets.UTF_16BE
                : null;
    }

    boolean isValidUtf8() {
        return utf8.isValid();
    }

    /** Valid sequences of several bytes hardly come about by chance. */
    boolean isMostlyUtf8() {
        return utf8.sequences() > utf8.faults();
    }

    long firstBadLine() {
        return utf8.firstFaultLine();
    }

    /** The first lines with bytes above 127. */
    byte[] sample() {
        return telling.sample();
    }
}
