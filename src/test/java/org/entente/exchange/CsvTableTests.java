package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class CsvTableTests {

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        CsvTable table = read("\uFEFFid,kind,name_en\nx,State,X\n");
        assertThat(table.header()).containsExactly("id", "kind", "name_en");
        assertThat(table.rows().getFirst().text("id")).isEqualTo("x");
    }

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
        assertThat(read(header + "\n").kind()).isEqualTo(kind);
    }

    @Test
    void quotedCellsHoldCommasQuotesAndLines() {
        CsvTable table =
                read("id,kind,name_en,name_fr\nx,State,\"A, \"\"B\"\"\nC\",D\r\ny,State,E,F\n");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().text("name_en")).isEqualTo("A, \"B\"\nC");
        assertThat(table.rows().getFirst().text("name_fr")).isEqualTo("D");
    }

    /** The line that is told to the user is the one that a text editor shows. */
    @Test
    void aRowHasTheLineWhereItStarts() {
        CsvTable table =
                read(
                        "id,kind,name_en\n"
                                + "x,State,\"A\n"
                                + "B\n"
                                + "C\"\n\n"
                                + "y,State,D\r\n"
                                + "z,State,\"E\r\n"
                                + "F\"\n"
                                + "w,State,G");
        assertThat(table.rows()).extracting(Row::line).containsExactly(2L, 6L, 7L, 9L);
        assertThat(table.rows())
                .extracting(row -> row.text("id"))
                .containsExactly("x", "y", "z", "w");
    }

    @Test
    void cellsAreStrippedAndEmptyOnesSayNothing() {
        Row row = read("id,kind,name_en,name_fr\n x , State,  ,\"\"\n").rows().getFirst();
        assertThat(row.cells()).containsOnlyKeys("id", "kind").containsEntry("kind", "State");
        assertThat(row.raw()).containsExactly(" x ", " State", "  ", "");
    }

    @Test
    void accentsAndOtherScriptsSurvive() {
        Row row = read("id,kind,name_fr\nx,State,Égypte Ελλάδα 中国 𝄞\n").rows().getFirst();
        assertThat(row.text("name_fr")).isEqualTo("Égypte Ελλάδα 中国 𝄞");
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1", "windows-1252"})
    void aFileThatIsNotInUtf8IsRefusedWithTheLineOfTheFirstBadByte(Charset charset) {
        String text = "id,kind,name_fr\nx,State,Maroc\ny,State,Égypte\nz,State,Algérie\n";
        assertUnreadable(text.getBytes(charset), 3, "not in UTF-8");
    }

    @Test
    void utf16IsRefused() {
        assertUnreadable("id,kind\nx,State\n".getBytes(StandardCharsets.UTF_16), 1, "not in UTF-8");
    }

    @Test
    void aBadByteAtTheEndIsOnTheLastLine() {
        byte[] bytes = "id,kind\nx,State\ny,Stat\u00e9".getBytes(UTF_8);
        assertUnreadable(java.util.Arrays.copyOf(bytes, bytes.length - 1), 3, "not in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n"})
    void anEmptyFileIsRefused(String text) {
        assertUnreadable(text, 1, "the file is empty");
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        assertThat(read("id,kind").rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,kind,id                | twice",
                "id,kind,colour,taste      | unknown column: colour, taste",
                "id,kind,                  | a column has no name",
                "id,KIND                   | the columns are those of no table",
                "id,name                   | the columns are those of no table",
                "id;kind;name_en           | the columns are those of no table",
                "type,source               | the columns are those of no table",
                "type,source,target,kind   | unknown column: kind",
                "PK\u0003\u0004            | the columns are those of no table",
            })
    void aHeaderThatIsNoTablesIsRefused(String header, String reason) {
        assertUnreadable(header + "\nx,y,z\n", 1, reason);
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWhereItOpens() {
        String rows =
                IntStream.range(0, 50_000)
                        .mapToObj("row-%d,State,A name of some length\n"::formatted)
                        .collect(Collectors.joining());
        assertUnreadable("id,kind,name_en\na,State,A\nb,State,\"B\n" + rows, 3, "none closes it");
    }

    @Test
    void aCellOfMoreThanOneHundredThousandCharactersIsRefused() {
        assertUnreadable(
                "id,kind,name_en\na,State,A\nb,State,\"" + "B".repeat(100_001) + "\"\n",
                3,
                "exceeds the max field size of 100000");
    }

    /** One bad row is rejected with its line when it is read as a fact; the others are taken. */
    @Test
    void aRowWithMoreOrFewerCellsThanTheHeaderDoesNotSpoilTheTable() {
        CsvTable table = read("id,kind,name_en\na,State,A\nb,State\nc,State,C,D\nd,State,D\n");
        assertThat(table.rows()).extracting(row -> row.raw().size()).containsExactly(3, 2, 4, 3);
    }

    @Test
    void moreRowsThanTheLimitAreRefused() {
        String rows = "x,State\n".repeat(CsvTable.MAX_ROWS);
        assertThat(read("id,kind\n" + rows).rows()).hasSize(CsvTable.MAX_ROWS);
        assertUnreadable(
                "id,kind\n" + rows + "y,State\n", CsvTable.MAX_ROWS + 2, "more than 200000 rows");
    }

    private static CsvTable read(String text) {
        return CsvTable.read("table.csv", text.getBytes(UTF_8));
    }

    private static void assertUnreadable(String text, long line, String reason) {
        assertUnreadable(text.getBytes(UTF_8), line, reason);
    }

    private static void assertUnreadable(byte[] content, long line, String reason) {
        var refusal =
                catchThrowableOfType(
                        UnreadableTableException.class, () -> CsvTable.read("table.csv", content));
        assertThat(refusal).as("refused").isNotNull().hasMessageContaining(reason);
        assertThat(refusal.file()).isEqualTo("table.csv");
        assertThat(refusal.line()).as("line").isEqualTo(line);
    }
}
