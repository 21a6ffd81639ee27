package org.entente.exchange.reading.recognition;

import org.entente.exchange.reading.Shape;
import org.entente.exchange.reading.SourceFile;
import org.entente.exchange.reading.UnreadableFileException;
import org.entente.exchange.reading.graphml.GraphMl;
import org.entente.exchange.reading.json.JsonRecords;
import org.entente.exchange.reading.text.DelimitedText;
import org.entente.exchange.reading.text.Delimiter;
import org.entente.exchange.reading.text.TextEncoding;
import org.entente.exchange.reading.workbook.Workbook;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Tells by its content what a file is; names of files tell nothing. */
public final class Recognition {

    private static final int BEGINNING = 4_096;

    private Recognition() {}

    /**
     * @param encoding of a text, as Java names it; null where it is to be found out
     * @throws UnreadableFileException where it is empty or of no format that can be read
     */
    public static RecognisedFile of(SourceFile file, @Nullable Charset encoding)
            throws IOException {
        byte[] bytes = beginning(file);
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return new RecognisedFile(file, new Shape("xlsx", null, null), new Workbook());
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFileException(file.name(), 0, "import.file.old-workbook");
        }
        TextEncoding text = TextEncoding.of(file, encoding);
        String start = start(bytes, text);
        if (start.isEmpty() && bytes.length < BEGINNING) {
            throw new UnreadableFileException(file.name(), 1, "import.file.empty");
        }
        if (start.startsWith("<")) {
            return new RecognisedFile(file, new Shape("graphml", null, null), new GraphMl());
        }
        String charset = text.charset().name();
        if (start.startsWith("{") || start.startsWith("[")) {
            return new RecognisedFile(
                    file, new Shape("json", charset, null), new JsonRecords(text));
        }
        char delimiter = Delimiter.of(file, text);
        return new RecognisedFile(
                file,
                new Shape("csv", charset, String.valueOf(delimiter)),
                new DelimitedText(text, delimiter));
    }

    private static String start(byte[] bytes, TextEncoding text) {
        int skip = Math.min(text.mark(), bytes.length);
        return text.charset()
                .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                .toString()
                .strip();
    }

    private static byte[] beginning(SourceFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** The encoding of that name, as a user may give it. */
    public static Charset encoding(String name) {
        return name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
    }
}
