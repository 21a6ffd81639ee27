package org.entente.exchange.reading.json;

import org.entente.exchange.reading.Limits;
import org.entente.exchange.reading.SourceFile;
import org.entente.exchange.reading.TableFormat;
import org.entente.exchange.reading.TableSink;
import org.entente.exchange.reading.UnreadableFileException;
import org.entente.exchange.reading.text.TextEncoding;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/**
 * JSON lines, an array of objects, or an object of such arrays, each a table. Read twice: an object
 * may have fields that those before it have not.
 */
public record JsonRecords(TextEncoding encoding) implements TableFormat {

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(Limits.CELL)
                                                    .maxNestingDepth(Limits.DEPTH)
                                                    .maxNameLength(1_000)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .build();

    @Override
    public void read(SourceFile file, TableSink sink) throws IOException {
        var fields = new JsonFields(file.name());
        walk(file, fields);
        if (fields.areNone()) {
            throw new UnreadableFileException(file.name(), 1, "import.file.json-empty");
        }
        walk(file, new JsonTables(file.name(), fields, sink));
    }

    private void walk(SourceFile file, JsonVisitor visitor) throws IOException {
        try (Reader text = encoding.open(file);
                JsonParser parser = MAPPER.createParser(text)) {
            new JsonWalk(file.name(), parser, visitor).run();
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new UnreadableFileException(
                        file.name(), 0, "import.file.encoding", encoding.charset().name());
            }
            throw e.getCause();
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new UnreadableFileException(
                    file.name(),
                    place == null ? 0 : place.getLineNr(),
                    "import.file.json",
                    e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }
}
