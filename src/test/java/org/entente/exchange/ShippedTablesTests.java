package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.entente.exchange.facts.FactReader;
import org.entente.exchange.facts.References;
import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.reading.TableSink;
import org.entente.exchange.reading.recognition.RecognisedFile;
import org.entente.graph.Vocabulary;
import org.entente.graph.VocabularyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shipped tables as they stand in the jar; a change of these numbers is a change of the data.
 */
class ShippedTablesTests {

    private static final Vocabulary VOCABULARY = VocabularyFixture.shipped();
    private final Map<TableKind, Table> tables = read();

    @Test
    void thereIsOneTableOfEachKind() {
        assertThat(tables).containsOnlyKeys(TableKind.values());
    }

    @Test
    void everyTableHasItsRows() {
        assertThat(rowsPerTable())
                .containsExactly(
                        entry(TableKind.DOCUMENTS, 20),
                        entry(TableKind.ENTITIES, 198),
                        entry(TableKind.NAMES, 70),
                        entry(TableKind.RELATIONS, 371),
                        entry(TableKind.FIGURES, 19));
    }

    @Test
    void entitiesPerKind() {
        assertThat(count(TableKind.ENTITIES, "kind"))
                .containsOnly(
                        entry("Organisation", 28L),
                        entry("State", 80L),
                        entry("Network", 4L),
                        entry("Programme", 1L),
                        entry("Activity", 14L),
                        entry("Instrument", 11L),
                        entry("Event", 13L),
                        entry("Place", 13L),
                        entry("Topic", 29L));
    }

    @Test
    void relationRowsPerType() {
        assertThat(count(TableKind.RELATIONS, "type"))
                .hasSize(23)
                .contains(
                        entry("MEMBER_OF", 145L),
                        entry("ADDRESSES", 70L),
                        entry("PART_OF", 38L),
                        entry("COOPERATES_WITH", 11L),
                        entry("ORGANISES", 6L),
                        entry("SUPPORTS", 14L),
                        entry("REAFFIRMS", 1L));
    }

    @Test
    void everyEntityAndDocumentIsMadeOnce() {
        assertThat(ids(TableKind.DOCUMENTS)).hasSize(20).doesNotHaveDuplicates();
        assertThat(ids(TableKind.ENTITIES)).hasSize(193).doesNotHaveDuplicates();
    }

    @Test
    void everyRowIsReadWithoutReproach() {
        References references = references();
        var reader = new FactReader(VOCABULARY, references);
        var rejects = new ArrayList<String>();
        tables.forEach((kind, table) -> {
            for (Row row : table.rows()) {
                try {
                    assertThat(row.raw()).hasSameSizeAs(table.header());
                    reader.read(kind, row);
                } catch (Rejected e) {
                    rejects.add(row.file() + ":" + row.line() + " " + e.column() + " " + e.key());
                }
            }
        });
        assertThat(rejects).isEmpty();
    }

    @Test
    void whatDocumentsNameAsAnIdIsAnEntity() {
        Set<String> entities = Set.copyOf(ids(TableKind.ENTITIES));
        for (String column : List.of("submitted_by", "submitted_to", "publisher")) {
            assertThat(values(TableKind.DOCUMENTS, column).filter(v -> v.matches("[a-z0-9-]+")))
                    .isSubsetOf(entities);
        }
    }

    /** Which country a city lies in needs no source; everything else does. */
    @Test
    void everyFactHasItsSource() {
        assertThat(tables.get(TableKind.FIGURES).rows())
                .noneMatch(row -> row.text("document") == null);
        assertThat(tables.get(TableKind.RELATIONS).rows())
                .filteredOn(row -> row.text("document") == null)
                .hasSize(9)
                .allMatch(row -> "LOCATED_IN".equals(row.text("type")));
    }

    /** States come from the list of countries; everything else is named by a source. */
    @Test
    void everyEntityButAStateHasItsSource() {
        assertThat(tables.get(TableKind.ENTITIES).rows())
                .filteredOn(row -> !"State".equals(row.text("kind")))
                .filteredOn(row -> row.text("document") == null)
                .extracting(row -> row.text("id"))
                .isEmpty();
    }

    @Test
    void everyEntityHasItsNameAndDescriptionInBothLanguages() {
        assertThat(tables.get(TableKind.ENTITIES).rows())
                .filteredOn(row -> row.text("kind") != null)
                .allSatisfy(row -> {
                    assertThat(row.text("name_en")).isNotNull();
                    assertThat(row.text("name_fr")).isNotNull();
                    assertThat(row.text("description_en") == null)
                            .isEqualTo(row.text("description_fr") == null);
                });
    }

    @Test
    void statesAreCalledByTheirIsoCode() {
        assertThat(tables.get(TableKind.ENTITIES).rows())
                .filteredOn(row -> "State".equals(row.text("kind")))
                .allSatisfy(row -> {
                    assertThat(row.text("iso3")).isUpperCase().hasSize(3);
                    assertThat(row.text("iso2")).isUpperCase().hasSize(2);
                    assertThat(row.text("id"))
                            .isEqualTo(
                                    "state-"
                                            + row.required("iso3")
                                                    .toLowerCase(java.util.Locale.ROOT));
                });
    }

    @Test
    void noEntityIsLeftWithoutAnyRelation() {
        Set<String> related =
                Stream.concat(
                                values(TableKind.RELATIONS, "source"),
                                values(TableKind.RELATIONS, "target"))
                        .collect(Collectors.toSet());
        assertThat(ids(TableKind.ENTITIES)).allMatch(related::contains);
    }

    /** The document's text is not ours to copy. */
    @Test
    void quotationsAreShort() {
        assertThat(
                        Stream.concat(
                                values(TableKind.RELATIONS, "quotation_en"),
                                values(TableKind.RELATIONS, "quotation_fr")))
                .allMatch(quotation -> quotation.length() <= 200);
    }

    private References references() {
        var entities = new HashMap<String, String>();
        var documents = new HashMap<String, String>();
        for (Row row : tables.get(TableKind.ENTITIES).rows()) {
            String kind = row.text("kind");
            if (kind != null) {
                entities.put(Objects.requireNonNull(row.text("id")), kind);
            }
        }
        ids(TableKind.DOCUMENTS).forEach(id -> documents.put(id, "en"));
        return new References(entities, documents);
    }

    private Map<TableKind, Integer> rowsPerTable() {
        var counts = new TreeMap<TableKind, Integer>();
        tables.forEach((kind, table) -> counts.put(kind, table.rows().size()));
        return counts;
    }

    private Map<String, Long> count(TableKind kind, String column) {
        return values(kind, column).collect(groupingBy(value -> value, counting()));
    }

    private List<String> ids(TableKind kind) {
        return tables.get(kind).rows().stream()
                .filter(row -> kind != TableKind.ENTITIES || row.text("kind") != null)
                .map(row -> row.text("id"))
                .toList();
    }

    private Stream<String> values(TableKind kind, String column) {
        return tables.get(kind).rows().stream()
                .map(row -> row.text(column))
                .filter(Objects::nonNull);
    }

    private static Map<TableKind, Table> read() {
        var tables = new TreeMap<TableKind, Table>();
        try {
            Path folder = Files.createTempDirectory("shipped");
            for (RecognisedFile file : ShippedGraph.files(folder)) {
                var table = new Table(file.name());
                file.read(table);
                assertThat(tables.put(table.kind(), table)).isNull();
            }
            FileSystemUtils.deleteRecursively(folder);
            return tables;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class Table implements TableSink {

        private final String file;
        private final List<String> header = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        Table(String file) {
            this.file = file;
        }

        @Override
        public void table(String name, List<String> columns) {
            header.addAll(columns);
        }

        @Override
        public boolean row(long line, List<String> cells) {
            var filled = new HashMap<String, String>();
            for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
                if (!cells.get(i).isBlank()) {
                    filled.put(header.get(i), cells.get(i).strip());
                }
            }
            rows.add(new Row(file, line, filled, cells));
            return true;
        }

        TableKind kind() {
            return TableKind.of(Set.copyOf(header)).orElseThrow();
        }

        List<String> header() {
            return header;
        }

        List<Row> rows() {
            return rows;
        }
    }
}
