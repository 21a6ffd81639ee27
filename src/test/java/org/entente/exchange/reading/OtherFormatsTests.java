package org.entente.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.exchange.reading.ReadTables.Line;
import org.entente.exchange.reading.ReadTables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** JSON and GraphML as tables, and files that are something else. */
class OtherFormatsTests {

    @TempDir private Path folder;

    @Test
    void jsonLinesAndAnArrayAreOneTable() {
        String lines = "{\"id\":\"a\",\"n\":7}\n{\"id\":\"b\",\"of\":{\"x\":\"y\"}}\n";
        Table table = ReadTables.of(folder, lines).only();
        assertThat(table.header()).containsExactly("id", "n", "of.x");
        assertThat(table.rows())
                .containsExactly(
                        new Line(1, java.util.List.of("a", "7", "")),
                        new Line(2, java.util.List.of("b", "", "y")));
        String array = "[\n{\"id\":\"a\",\"tags\":[\"x\",\"y\"],\"none\":null}\n]";
        Table second = ReadTables.of(folder, array).only();
        assertThat(second.rows()).containsExactly(new Line(2, java.util.List.of("a", "x;y", "")));
    }

    @Test
    void anObjectOfArraysIsATableEach() {
        String text =
                "{\"title\":\"x\",\"nodes\":[{\"id\":\"a\"},{\"id\":\"b\"}],"
                        + "\"edges\":[{\"source\":\"a\",\"target\":\"b\"}]}";
        var tables = ReadTables.of(folder, text).tables;
        assertThat(tables)
                .extracting(Table::name)
                .containsExactly("table.csv › nodes", "table.csv › edges");
        assertThat(tables.getFirst().rows()).hasSize(2);
        assertThat(tables.getLast().rows().getFirst().cells()).containsExactly("a", "b");
    }

    /** A number is text as it stands in the file: no digit is lost and none is added. */
    @Test
    void numbersStayAsTheyAreWritten() {
        Table table = ReadTables.of(folder, "{\"a\":1.10,\"b\":1e400,\"c\":true}").only();
        assertThat(table.rows().getFirst().cells()).containsExactly("1.10", "1e400", "true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"a\":2}      | import.file.json",
                "{\"a\":              | import.file.json",
                "[1,2]               | import.file.json-object",
                "{\"a\":[[1]]}        | import.file.json-nested",
                "[]                  | import.file.json-empty",
                "{\"\":1}             | import.file.column-unnamed",
            })
    void otherJsonIsRefused(String text, String key) {
        assertThat(refusal(text.getBytes(UTF_8))).isEqualTo(key);
    }

    @Test
    void deepAndLongJsonIsRefused() {
        assertThat(refusal("[".repeat(100_000).getBytes(UTF_8)))
                .isEqualTo("import.file.json-object");
        assertThat(refusal(("{\"a\":" + "{\"a\":".repeat(100_000)).getBytes(UTF_8)))
                .isEqualTo("import.file.json");
        assertThat(refusal(("{\"a\":\"" + "x".repeat(20_000_000) + "\"}").getBytes(UTF_8)))
                .isEqualTo("import.file.json");
    }

    @Test
    void graphMlIsATableOfNodesAndOneOfEdges() {
        String text =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="d0" for="node" attr.name="kind" attr.type="string"/>
                  <key id="d1" for="edge" attr.name="type" attr.type="string"/>
                  <graph edgedefault="directed">
                    <node id="a"><data key="d0">State &amp; so</data></node>
                    <node id="b"/>
                    <edge source="a" target="b"><data key="d1">MEMBER_OF</data></edge>
                  </graph>
                </graphml>
                """;
        var tables = ReadTables.of(folder, text).tables;
        assertThat(tables.getFirst().header()).containsExactly("id", "kind");
        assertThat(tables.getFirst().rows())
                .containsExactly(
                        new Line(6, java.util.List.of("a", "State & so")),
                        new Line(7, java.util.List.of("b", "")));
        assertThat(tables.getLast().header()).containsExactly("id", "source", "target", "type");
        assertThat(tables.getLast().rows().getFirst().cells())
                .containsExactly("", "a", "b", "MEMBER_OF");
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
        String xxe =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<graphml><graph><node id=\"&e;\"/></graph></graphml>";
        assertThat(refusal(xxe.getBytes(UTF_8))).startsWith("import.file.xml");
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b"
                        + " \"&a;&a;\">]><graphml><graph><node id=\"x\"><data"
                        + " key=\"k\">&b;</data></node></graph></graphml>";
        assertThat(refusal(laughs.getBytes(UTF_8))).startsWith("import.file.xml");
    }

    @ParameterizedTest
    @CsvSource({"<html><p>x</p></html>", "<graphml><node>"})
    void otherXmlIsRefused(String text) {
        assertThat(refusal(text.getBytes(UTF_8))).isEqualTo("import.file.xml");
    }

    @Test
    void anArchiveUnderTheNameOfATableIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../x"));
            zip.write(1);
        }
        assertThat(refusal(bytes.toByteArray())).isEqualTo("import.file.archive");
        assertThat(refusal("PK\u0003\u0004 and no more".getBytes(UTF_8)))
                .isEqualTo("import.file.workbook");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};
        assertThat(refusal(old)).isEqualTo("import.file.old-workbook");
    }

    private String refusal(byte[] content) {
        var refusal =
                catchThrowableOfType(
                        UnreadableFileException.class, () -> ReadTables.of(folder, content));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.key();
    }
}
