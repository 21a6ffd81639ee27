package org.entente.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.entente.exchange.facts.MappedRow;
import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.reading.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class OwnTablesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,title_en                    | DOCUMENTS",
                "title_fr,id                    | DOCUMENTS",
                "kind,id                        | ENTITIES",
                "id,kind,symbol,document        | ENTITIES",
                "entity,text,lang,name_type     | NAMES",
                "source,type,target,role        | RELATIONS",
                "value,measure,entity,as_of     | FIGURES",
            })
    void aTableIsRecognisedByItsColumnsInAnyOrder(String header, TableKind kind) {
        assertThat(new OwnTables().of("t.csv", List.of(header.split(","))).makes())
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,kind,colour,taste      | import.file.column-unknown",
                "id,KIND                   | import.file.no-table",
                "id,name                   | import.file.no-table",
                "type,source               | import.file.no-table",
                "type,source,target,kind   | import.file.column-unknown",
            })
    void aHeaderThatIsNoTablesIsRefused(String header, String key) {
        var refusal =
                catchThrowableOfType(
                        UnreadableFileException.class,
                        () -> new OwnTables().of("t.csv", List.of(header.split(","))));
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.file()).isEqualTo("t.csv");
    }

    @Test
    void aColumnSaysOfEachRecordWhichTableItIsOf() throws Rejected {
        var mapping = new OwnTables().of("t", List.of("table", "about", "id", "kind", "entity"));
        assertThat(mapped(mapping, Map.of("table", "entities", "id", "x", "kind", "State")).table())
                .isEqualTo(TableKind.ENTITIES);
        var claim = Map.of("table", "claims", "about", "entities", "id", "c-1", "entity", "x");
        assertThat(mapped(mapping, claim).row().cells()).isEqualTo(Map.of("id", "x"));
        assertThat(mapping.map(row(Map.of("table", "links")), key -> key)).isEmpty();
    }

    @Test
    void aRecordOfAnUnknownTableOrWithAnotherTablesColumnIsRejected() {
        var mapping = new OwnTables().of("t", List.of("table", "id", "kind", "lang"));
        assertThat(rejected(mapping, Map.of("table", "birds")).key()).isEqualTo("import.row.table");
        var other = rejected(mapping, Map.of("table", "entities", "id", "x", "lang", "en"));
        assertThat(other.key()).isEqualTo("import.row.other-table");
        assertThat(other.column()).isEqualTo("lang");
    }

    private static Rejected rejected(TableMapping mapping, Map<String, String> cells) {
        return catchThrowableOfType(Rejected.class, () -> mapping.map(row(cells), key -> key));
    }

    private static MappedRow mapped(TableMapping mapping, Map<String, String> cells)
            throws Rejected {
        return mapping.map(row(cells), key -> key).getFirst();
    }

    private static Row row(Map<String, String> cells) {
        return new Row("t", 1, cells, List.of());
    }
}
