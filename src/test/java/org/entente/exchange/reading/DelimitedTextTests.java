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
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class DelimitedTextTests {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void theDelimiterIsFoundOutAndSaid(char delimiter) {
        String text = "id,name,of\na,\"A, the first; or | so\",x\nb,B,y\n";
        String other = text.replaceAll(",(?! )", String.valueOf(delimiter));
        var file = ReadTables.recognised(folder, other.getBytes(UTF_8), null);
        assertThat(file.shape()).isEqualTo(new Shape("csv", "UTF-8", String.valueOf(delimiter)));
        Table table = ReadTables.of(file).only();
        assertThat(table.header()).containsExactly("id", "name", "of");
        assertThat(table.rows().getFirst().cells())
                .containsExactly("a", "A, the first; or | so", "x");
    }

    @Test
    void aSingleColumnIsATableToo() {
        Table table = ReadTables.of(folder, "id\na\nb\n").only();
        assertThat(table.header()).containsExactly("id");
        assertThat(table.rows()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE",
        "windows-1252, windows-1252",
        "x-MacRoman, x-MacRoman"
    })
    void theEncodingOfAFrenchTextIsFoundOut(Charset written, String found) {
        String text =
                "id,nom,remarque\na,Égypte,« L’été dernier, un accord a été signé à Genève »\n"
                        + "b,Côte d’Ivoire,Création d’un réseau méditerranéen de coopération\n";
        var file = ReadTables.recognised(folder, text.getBytes(written), null);
        assertThat(file.shape().encoding()).isEqualTo(found);
        assertThat(ReadTables.of(file).only().rows().get(1).cells())
                .containsExactly(
                        "b", "Côte d’Ivoire", "Création d’un réseau méditerranéen de coopération");
    }

    @Test
    void theEncodingOfAGreekTextIsFoundOut() {
        String text =
                "id,όνομα\na,Ελληνική Δημοκρατία\nb,Υπουργείο Εξωτερικών και Διεθνών Σχέσεων\n"
                        + "c,Οργανισμός κατά των Ναρκωτικών\n";
        var file =
                ReadTables.recognised(folder, text.getBytes(Charset.forName("windows-1253")), null);
        assertThat(file.shape().encoding()).isEqualTo("windows-1253");
        assertThat(ReadTables.of(file).only().header()).containsExactly("id", "όνομα");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EF BB BF", "UTF-16LE, FF FE", "UTF-16BE, FE FF"})
    void aByteOrderMarkIsNoPartOfTheFirstColumn(Charset charset, String mark) {
        byte[] text = "\uFEFFid,name\nx,É\n".getBytes(charset);
        assertThat(String.format("%02X", text[0])).isEqualTo(mark.substring(0, 2));
        Table table = ReadTables.of(folder, text).only();
        assertThat(table.header()).containsExactly("id", "name");
        assertThat(table.rows().getFirst().cells()).containsExactly("x", "É");
    }

    @Test
    void whatIsSaidOfTheEncodingIsDone() {
        byte[] text = "id,name\nx,Ž\n".getBytes(Charset.forName("windows-1250"));
        var file = ReadTables.recognised(folder, text, Charset.forName("windows-1250"));
        assertThat(ReadTables.of(file).only().rows().getFirst().cells()).containsExactly("x", "Ž");
    }

    @Test
    void mixedEncodingsAreRefusedWithTheLine() {
        byte[] utf8 = "id,name\na,Égypte\nb,Algérie\nc,Côte\n".getBytes(UTF_8);
        byte[] latin = "d,Türkiye\n".getBytes(Charset.forName("windows-1252"));
        byte[] both = java.util.Arrays.copyOf(utf8, utf8.length + latin.length);
        System.arraycopy(latin, 0, both, utf8.length, latin.length);
        assertUnreadable(both, 5, "import.file.mixed");
    }

    @Test
    void aByteThatMeansNothingIsNeverGuessed() {
        byte[] text = "id,name\na,A\nb,X\n".getBytes(UTF_8);
        text[text.length - 2] = (byte) 0x81;
        var file = ReadTables.recognised(folder, text, Charset.forName("windows-1252"));
        var refusal =
                catchThrowableOfType(UnreadableFileException.class, () -> ReadTables.of(file));
        assertThat(refusal.key()).isEqualTo("import.file.encoding");
    }

    @Test
    void quotedCellsHoldDelimitersQuotesAndLines() {
        Table table = ReadTables.of(folder, "a,b,c\nx,\"A, \"\"B\"\"\nC\",D\r\ny,E,F\n").only();
        assertThat(table.rows().getFirst().cells()).containsExactly("x", "A, \"B\"\nC", "D");
        assertThat(table.rows()).hasSize(2);
    }

    /** The line that is told to the user is the one that a text editor shows. */
    @Test
    void aRowHasTheLineWhereItStarts() {
        String text = "id,name\nx,\"A\nB\nC\"\n\ny,D\r\nz,\"E\r\nF\"\nw,G";
        assertThat(ReadTables.of(folder, text).only().rows())
                .extracting(Line::line)
                .containsExactly(2L, 6L, 7L, 9L);
    }

    @Test
    void leadingZerosAndTheTextNaStay() {
        Table table = ReadTables.of(folder, "iso2,number\nNA,007\n").only();
        assertThat(table.rows().getFirst().cells()).containsExactly("NA", "007");
    }

    @Test
    void reducedReadingStopsWhereTheSinkHasEnough() {
        String rows =
                IntStream.range(0, 1000)
                        .mapToObj("%d,a\n"::formatted)
                        .collect(Collectors.joining());
        var file = ReadTables.recognised(folder, ("n,t\n" + rows).getBytes(UTF_8), null);
        assertThat(ReadTables.first(file, 3).only().rows()).hasSize(3);
    }

    /** One bad row is rejected with its line when it is read as a fact; the others are taken. */
    @Test
    void aRowWithMoreOrFewerCellsThanTheHeaderDoesNotSpoilTheTable() {
        Table table = ReadTables.of(folder, "id,kind,name\na,S,A\nb,S\nc,S,C,D\nd,S,D\n").only();
        assertThat(table.rows()).extracting(row -> row.cells().size()).containsExactly(3, 2, 4, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n"})
    void anEmptyFileIsRefused(String text) {
        assertUnreadable(text.getBytes(UTF_8), 1, "import.file.empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,kind,id | import.file.column-twice",
                "id,kind,   | import.file.column-unnamed"
            })
    void columnsThatCannotBeToldApartAreRefused(String header, String key) {
        assertUnreadable((header + "\nx,y,z\n").getBytes(UTF_8), 1, key);
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWhereItOpens() {
        String rows =
                IntStream.range(0, 50_000)
                        .mapToObj("row-%d,State,A name of some length\n"::formatted)
                        .collect(Collectors.joining());
        assertUnreadable(
                ("id,kind,name\na,State,A\nb,State,\"B\n" + rows).getBytes(UTF_8),
                3,
                "import.file.quote");
        assertUnreadable(
                "id,kind,name\na,State,A\nb,State,\"B\n".getBytes(UTF_8), 3, "import.file.quote");
    }

    @Test
    void aCellOfTwentyMegabytesIsRefusedWithItsLine() {
        String cell = "B".repeat(20_000_000);
        assertUnreadable(("id,name\na,A\nb," + cell + "\n").getBytes(UTF_8), 3, "import.file.cell");
    }

    @Test
    void aMillionColumnsAreRefused() {
        String header =
                IntStream.range(0, 1_000_000)
                        .mapToObj("c%d"::formatted)
                        .collect(Collectors.joining(","));
        assertUnreadable((header + "\n").getBytes(UTF_8), 1, "import.file.columns-many");
        String many =
                IntStream.range(0, 1_001)
                        .mapToObj("c%d"::formatted)
                        .collect(Collectors.joining(","));
        assertUnreadable((many + "\n").getBytes(UTF_8), 1, "import.file.columns");
    }

    private void assertUnreadable(byte[] content, long line, String key) {
        var refusal =
                catchThrowableOfType(
                        UnreadableFileException.class, () -> ReadTables.of(folder, content));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.file()).isEqualTo("table.csv");
        assertThat(refusal.line()).as("line").isEqualTo(line);
    }
}
