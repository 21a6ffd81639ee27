package org.entente.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.ViewFixture;
import org.entente.graph.Language;
import org.entente.graph.SpreadsheetText;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

/** Tables and graphs, read back by other readers than those that wrote them. */
class DataFilesTests {

    private final TakenView hostile = ViewFixture.hostile(Language.EN);

    @Test
    void rawTablesHoldEveryCellAsItIs() throws IOException {
        Map<String, String> files = unzipped(new RawCsv().write(hostile));
        assertThat(files.keySet())
                .containsExactlyInAnyOrder("nodes.csv", "edges.csv", "sources.csv", "about.csv");
        assertThat(files.values()).allMatch(text -> text.startsWith("\uFEFF"));
        assertThat(column(files.get("nodes.csv"), "name_en"))
                .containsExactlyElementsOf(ViewFixture.HOSTILE);
        assertThat(column(files.get("edges.csv"), "sentence"))
                .containsExactlyElementsOf(
                        hostile.relations().stream().map(TakenView.Relation::sentence).toList());
        assertThat(column(files.get("about.csv"), "value"))
                .contains(ViewFixture.LINK, "7", "0123456789abcdef");
    }

    @Test
    void forASpreadsheetNoCellIsAFormula() throws IOException {
        Map<String, String> files = unzipped(new CsvForSpreadsheets().write(hostile));
        for (String file : files.values()) {
            read(file)
                    .forEach(record ->
                            assertThat(record.getFields())
                                    .noneMatch(cell -> cell.matches("(?s)[=+@\\-\\t\\r\\x00].*")));
        }
        assertThat(column(files.get("nodes.csv"), "name_en"))
                .contains("'" + ViewFixture.HOSTILE.get(1), "'" + ViewFixture.HOSTILE.getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+33 1, '''+33 1'",
        "-cmd, '''-cmd'",
        "@a, '''@a'",
        "-5, -5",
        "+5.25, +5.25",
        "a=b, a=b",
        "'', ''"
    })
    void aNumberStaysANumberAndAFormulaBecomesText(String cell, String written) {
        assertThat(SpreadsheetText.defused(cell)).isEqualTo(written);
    }

    @Test
    void theWorkbookHoldsTextAndNoFormula(@TempDir Path folder) throws IOException {
        byte[] bytes = new XlsxFile().write(hostile);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets)
                    .extracting(sheet -> sheet.getName())
                    .containsExactly("Entities", "Relations", "Sources", "About this file");
            List<Row> rows = sheets.getFirst().read();
            assertThat(rows).hasSize(ViewFixture.HOSTILE.size() + 1);
            for (int i = 0; i < ViewFixture.HOSTILE.size(); i++) {
                assertThat(rows.get(i + 1).getCellText(3)).isEqualTo(ViewFixture.HOSTILE.get(i));
            }
        }
        Path file = Files.write(folder.resolve("view.xlsx"), bytes);
        try (var zip = new ZipFile(file.toFile())) {
            var sheets =
                    zip.stream().filter(one -> one.getName().contains("worksheets/sheet")).toList();
            assertThat(sheets).hasSize(4);
            for (var sheet : sheets) {
                assertThat(
                                new String(
                                        zip.getInputStream(sheet).readAllBytes(),
                                        StandardCharsets.UTF_8))
                        .contains("<sheetData>")
                        .doesNotContain("<f>", "<f ");
            }
        }
    }

    @Test
    void cytoscapeGetsElementsWithTheirPlaces() {
        JsonNode file = new JsonMapper().readTree(new CytoscapeFile().write(hostile));
        JsonNode nodes = file.at("/elements/nodes");
        assertThat(nodes.size()).isEqualTo(hostile.entities().size());
        assertThat(nodes.get(0).at("/data/id").asString())
                .isEqualTo(hostile.entities().getFirst().id());
        assertThat(file.at("/elements/edges/0/data/source").asString())
                .isEqualTo(hostile.relations().getFirst().source().id());
        assertThat(file.at("/data/link").asString()).isEqualTo(ViewFixture.LINK);
    }

    /** The importer checks the file against the schema of GraphML first. */
    @Test
    void graphMlIsValidAndHoldsWhatItShows() throws IOException {
        var graph = new DirectedMultigraph<String, DefaultEdge>(DefaultEdge.class);
        var names = new HashMap<String, String>();
        var labels = new HashMap<DefaultEdge, String>();
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((key, value) -> {
            if (key.getSecond().equals("name")) {
                names.put(key.getFirst(), value.getValue());
            }
        });
        importer.addEdgeAttributeConsumer((key, value) -> {
            if (key.getSecond().equals("type")) {
                labels.put(key.getFirst(), value.getValue());
            }
        });
        importer.importGraph(graph, new ByteArrayInputStream(new GraphMlFile().write(hostile)));
        assertThat(names.values()).containsExactlyInAnyOrderElementsOf(ViewFixture.HOSTILE);
        assertThat(labels.values()).hasSize(hostile.relations().size()).containsOnly("PART_OF");
        assertThat(graph.containsEdge("test-0", "test-1")).isTrue();
    }

    @Test
    void gexfHoldsPlacesColoursAndAttributes() throws Exception {
        Document document = parsed(new GexfFile().write(ViewFixture.small(Language.EN)));
        Element root = document.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(root.getAttribute("version")).isEqualTo("1.3");
        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(4);
        assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(4);
        Element cicad = (Element) document.getElementsByTagName("node").item(0);
        assertThat(cicad.getAttribute("id")).isEqualTo("cicad");
        Element position =
                (Element)
                        cicad.getElementsByTagNameNS("http://gexf.net/1.3/viz", "position").item(0);
        assertThat(position.getAttribute("x")).isEqualTo("260.0");
        assertThat(position.getAttribute("y")).isEqualTo("60.0");
        Element colour =
                (Element) cicad.getElementsByTagNameNS("http://gexf.net/1.3/viz", "color").item(0);
        assertThat(colour.getAttribute("r")).isEqualTo("31");
        Element edge = (Element) document.getElementsByTagName("edge").item(0);
        assertThat(edge.getAttribute("type")).isEqualTo("undirected");
        assertThat(edge.getAttribute("kind")).isEqualTo("COOPERATES_WITH");
    }

    @Test
    void gexfOfHostileNamesCanBeRead() throws Exception {
        Document document = parsed(new GexfFile().write(hostile));
        var nodes = document.getElementsByTagName("node");
        assertThat(nodes.getLength()).isEqualTo(ViewFixture.HOSTILE.size());
        assertThat(((Element) nodes.item(0)).getAttribute("label"))
                .isEqualTo(ViewFixture.HOSTILE.getFirst());
        assertThat(((Element) nodes.item(4)).getAttribute("label")).isEqualTo("x".repeat(44) + "…");
    }

    @Test
    void jsonHoldsNodesEdgesClaimsDocumentsAndTheStamp() {
        JsonNode json = new JsonMapper().readTree(new JsonFile(new JsonMapper()).write(hostile));
        assertThat(json.get("nodes")).hasSize(ViewFixture.HOSTILE.size());
        assertThat(json.at("/nodes/1/name").asString()).isEqualTo(ViewFixture.HOSTILE.get(1));
        assertThat(json.get("edges")).hasSize(hostile.relations().size());
        assertThat(json.at("/edges/0/claims/0").asString())
                .isEqualTo(json.at("/claims/0/id").asString());
        assertThat(json.at("/documents/0/id").asString()).isEqualTo("doc-1");
        assertThat(json.at("/stamp/data/number").asInt()).isEqualTo(7);
        assertThat(json.at("/stamp/link").asString()).isEqualTo(ViewFixture.LINK);
    }

    /** No name becomes markup, and nothing is asked for from anywhere. */
    @Test
    void theWebPageHoldsItsOwnScriptAloneAndLoadsNothing() {
        var page = Jsoup.parse(new String(new HtmlFile().write(hostile), StandardCharsets.UTF_8));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("script").first().data()).startsWith("// The picture");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.select("[src], link, iframe, object, image, use")).isEmpty();
        assertThat(page.select("*").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("http"));
        assertThat(page.select("tbody th").eachText())
                .contains(ViewFixture.HOSTILE.getFirst(), ViewFixture.HOSTILE.get(1));
        assertThat(page.select(".picture svg").attr("viewBox")).isNotEmpty();
        assertThat(page.title()).isEqualTo(hostile.title());
    }

    private static List<NamedCsvRecord> read(String text) {
        return CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .stream()
                .toList();
    }

    private static List<String> column(String text, String name) {
        return read(text).stream().map(record -> record.getField(name)).toList();
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
