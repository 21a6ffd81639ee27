package org.entente.exchange.reading.text;

import org.entente.exchange.reading.SourceFile;
import org.entente.exchange.reading.UnreadableFileException;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * How a text is written.
 *
 * @param mark bytes of the byte order mark before it
 */
public record TextEncoding(Charset charset, int mark) {

    /**
     * A mark decides; then what was said; then UTF-8 where all of the file is valid; then what fits
     * best.
     *
     * @throws UnreadableFileException where two encodings are mixed, or it is no text
     */
    public static TextEncoding of(SourceFile file, @Nullable Charset said) throws IOException {
        ByteStatistics bytes = ByteStatistics.of(file);
        TextEncoding marked = bytes.mark();
        if (marked != null) {
            return marked;
        }
        if (said != null) {
            return new TextEncoding(said, 0);
        }
        Charset wide = bytes.wide();
        if (wide != null) {
            return new TextEncoding(wide, 0);
        }
        if (bytes.isValidUtf8()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        if (bytes.isMostlyUtf8()) {
            throw new UnreadableFileException(
                    file.name(), bytes.firstBadLine(), "import.file.mixed");
        }
        return new TextEncoding(EightBit.guess(bytes.sample()), 0);
    }

    /** The text without its mark; a byte that means nothing is an error and never a guess. */
    public Reader open(SourceFile file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16);
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
