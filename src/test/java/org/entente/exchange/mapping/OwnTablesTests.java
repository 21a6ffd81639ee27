package org.entente.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.entente.exchange.facts.TableKind;
import org.entente.exchange.reading.UnreadableFileException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

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
}
