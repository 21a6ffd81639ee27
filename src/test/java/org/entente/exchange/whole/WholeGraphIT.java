package org.entente.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.entente.Http;
import org.entente.WithGraph;
import org.entente.cypher.NamedQueries;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.annotation.DirtiesContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is taken away and brought into an empty graph is the same graph. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "entente.home=${java.io.tmpdir}/entente-whole-${PID}",
            "entente.admin.password=" + WithGraph.ADMIN_PASSWORD
        })
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeGraphIT {

    /** What formats have trouble with: quotes, escapes, breaks, formulas, long and rare letters. */
    private static final String AWKWARD =
            "\"x\" 'y' \\u0022}) MATCH (n) DETACH DELETE n // \\ `z` _x0041_ </data> & ]]> a;b,c"
                    + "\n-- second line \r third \u0001\u0085\u2028 \ud83d\ude00 {the} $rows é";

    private static final String LONG = "=A1 \ud83d\ude00 ".repeat(5_000) + AWKWARD;

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    @Autowired private NamedQueries queries;
    private Http http;

    @BeforeAll
    void awkwardTexts() {
        http = new Http(port);
        var row = new LinkedHashMap<String, String>();
        row.put("id", "awkward");
        row.put("kind", "Organisation");
        row.put("name_en", AWKWARD);
        row.put("name_fr", "=1+1");
        row.put("acronym_en", "-5");
        row.put("description_en", LONG);
        row.put("document", "doc-cnd64-paper");
        row.put("locator_en", AWKWARD);
        var answer =
                http.uploadTo(
                        "?mode=strict",
                        "awkward.json",
                        new JsonMapper().writeValueAsString(row),
                        "Authorization",
                        Http.admin());
        assertThat(answer.body()).contains("\"created\"");
        assertThat(read("MATCH (e:Entity {id: 'awkward'}) RETURN e.name_en")).isEqualTo(AWKWARD);
    }

    @Test
    void tablesInCsvMakeTheSameGraph() throws IOException {
        Map<String, String> files = unzipped(http.bytes("/api/export/graph?format=csv"));
        assertThat(files).hasSize(5);
        Held before = emptied();
        var answer = http.uploadAll("?mode=strict", files, "Authorization", Http.admin());
        assertSame(answer.statusCode(), answer.body(), before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "graphml", "xlsx"})
    void oneFileMakesTheSameGraph(String format) {
        byte[] file = http.bytes("/api/export/graph?format=" + format);
        Held before = emptied();
        var answer = http.uploadBytes("?mode=strict", "graph", file, "Authorization", Http.admin());
        assertSame(answer.statusCode(), answer.body(), before);
    }

    @Test
    void theScriptMakesTheSameGraphAStatementALine() {
        String script = text("cypher");
        Held before = emptied();
        run("MATCH (v:DataVersion) DELETE v");
        script.lines()
                .forEach(line -> {
                    assertThat(line).endsWith(";");
                    run(line.substring(0, line.length() - 1));
                });
        assertSame(200, "", before);
        assertThat(text("cypher")).isEqualTo(script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "entities", "names", "relations", "figures"})
    void theDatabaseKeepsNoMoreThanOneEntitysFacts(String table) {
        try (var session = driver.session()) {
            var plan =
                    session.run("EXPLAIN " + queries.text("exchange/all-" + table))
                            .consume()
                            .plan();
            var operators = new ArrayList<String>();
            collect(plan, operators);
            assertThat(operators).noneMatch(one -> one.matches("(Sort|Eager\\w*)(@.*)?"));
        }
    }

    private static void collect(Plan plan, List<String> operators) {
        operators.add(plan.operatorType());
        plan.children().forEach(child -> collect(child, operators));
    }

    @Test
    void tablesForASpreadsheetHoldNoFormula() throws IOException {
        var files = unzipped(http.bytes("/api/export/graph?format=csv&for=spreadsheet"));
        String entities = String.valueOf(files.get("entities.csv"));
        assertThat(entities).startsWith("\uFEFFid,kind").contains(",'=1+1,").contains(",-5,");
        assertThat(entities).contains("'=A1");
    }

    @Test
    void gexfHasTimeAndStandsInGephisOrder() {
        String gexf = text("gexf");
        assertThat(gexf)
                .contains("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">")
                .contains("mode=\"dynamic\" timeformat=\"date\"")
                .contains("<spell start=\"1971-08-01\"/>")
                .containsSubsequence("<nodes>", "</nodes>", "<edges>", "</edges>");
    }

    @Test
    void graphMlIsValid() {
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
        importer.importGraph(graph, new StringReader(text("graphml")));
        assertThat(graph.containsEdge("pompidou-group", "council-of-europe")).isTrue();
        assertThat(graph.vertexSet()).contains("document:doc-cnd64-paper");
    }

    @Test
    void cytoscapeGetsItsElements() {
        JsonNode elements = http.json("/api/export/graph?format=cytoscape").get("elements");
        JsonNode status = http.json("/api/status");
        assertThat(elements.get("nodes").size()).isEqualTo(status.get("entities").asInt());
        assertThat(elements.get("edges").size()).isEqualTo(status.get("relations").asInt());
        assertThat(elements.at("/edges/0/data/source").asString()).isNotEmpty();
    }

    @Test
    void turtleAndJsonLdSayTheSame() {
        Model turtle = model("turtle", Lang.TURTLE);
        Model json = model("jsonld", Lang.JSONLD);
        assertThat(turtle.size()).isGreaterThan(10_000);
        assertThat(turtle.difference(json).listStatements().toList()).isEmpty();
        assertThat(json.difference(turtle).listStatements().toList()).isEmpty();
    }

    @Test
    void theShapesHoldForTheGraphAndNotForABrokenOne() throws IOException {
        Model shapes = ModelFactory.createDefaultModel();
        try (InputStream in = new ClassPathResource("rdf/shapes.ttl").getInputStream()) {
            RDFDataMgr.read(shapes, in, Lang.TURTLE);
        }
        var rules = Shapes.parse(shapes.getGraph());
        Model graph = model("turtle", Lang.TURTLE);
        var report = ShaclValidator.get().validate(rules, graph.getGraph());
        assertThat(report.conforms())
                .as("%s", report.getEntries().stream().limit(5).toList())
                .isTrue();
        String org = "http://www.w3.org/ns/org#";
        graph.removeAll(null, graph.createProperty(org + "organization"), null);
        graph.removeAll(
                null, graph.createProperty("http://www.w3.org/ns/prov#wasDerivedFrom"), null);
        var broken = ShaclValidator.get().validate(rules, graph.getGraph());
        assertThat(broken.conforms()).isFalse();
        assertThat(broken.getEntries().toString()).contains("organization", "wasDerivedFrom");
    }

    @Test
    void anotherFormatIsRefusedWithASentence() {
        var answer = http.get("/api/export/graph?format=doc");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).get("detail").asString()).contains("csv, cypher, cytoscape");
        var purpose = http.get("/api/export/graph?format=json&for=spreadsheet");
        assertThat(purpose.statusCode()).isEqualTo(400);
        assertThat(Http.json(purpose).get("detail").asString()).contains("json&for=spreadsheet");
    }

    private Model model(String format, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        byte[] bytes = http.bytes("/api/export/graph?format=" + format);
        RDFDataMgr.read(model, new ByteArrayInputStream(bytes), language);
        return model;
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private String text(String format) {
        return new String(http.bytes("/api/export/graph?format=" + format), StandardCharsets.UTF_8);
    }

    /** Counts and content hash. */
    private record Held(JsonNode status, String hash) {}

    private Held held() {
        String hash = read("MATCH (v:DataVersion) RETURN toString(v.hash)");
        return new Held(http.json("/api/status"), hash);
    }

    /** Empties the graph; the answer is what it held. */
    private Held emptied() {
        Held before = held();
        run("MATCH (n) WHERE NOT n:DataVersion DETACH DELETE n");
        run("MATCH (v:DataVersion) SET v.hash = 0");
        return before;
    }

    /** The hash of entities, relations and claims tells, whatever the order in which they came. */
    private void assertSame(int status, String answer, Held before) {
        assertThat(status).as(answer).isEqualTo(200);
        Held after = held();
        for (String what : new String[] {"entities", "relations", "claims", "documents"}) {
            assertThat(after.status().get(what))
                    .as("%s after %s", what, answer)
                    .isEqualTo(before.status().get(what));
        }
        assertThat(after.hash()).isEqualTo(before.hash());
    }

    private String read(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get(0).asString();
        }
    }

    private void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
