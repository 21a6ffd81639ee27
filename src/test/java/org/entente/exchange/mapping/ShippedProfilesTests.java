package org.entente.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.entente.exchange.facts.MappedRow;
import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.reading.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class ShippedProfilesTests {

    @TempDir private Path home;

    @Test
    void aRowOfTheWorldFactbookIsACountryABodyAndAMembership() throws Rejected {
        List<MappedRow> rows =
                factbook("gec", "wa", "country", "Namibia", "organisation_abbr", "&nbsp; UNESCO");
        assertThat(rows)
                .extracting(MappedRow::table)
                .containsExactly(
                        TableKind.DOCUMENTS,
                        TableKind.ENTITIES,
                        TableKind.ENTITIES,
                        TableKind.RELATIONS);
        assertThat(rows.get(1).row().cells())
                .containsEntry("id", "state-nam")
                .containsEntry("iso2", "NA")
                .containsEntry("name_fr", "Namibie");
        assertThat(rows.get(2).row().text("id")).isEqualTo("unesco");
        assertThat(rows.get(3).row().cells())
                .containsEntry("source", "state-nam")
                .containsEntry("target", "unesco")
                .containsEntry("role", "member")
                .containsEntry("document", "world-factbook");
    }

    @Test
    void theEuropeanUnionIsNoCountry() throws Rejected {
        List<MappedRow> rows =
                factbook("gec", "ee", "organisation_abbr", "ASEAN", "qualifier", "dialogue member");
        assertThat(rows.get(1).row().text("kind")).isEqualTo("Organisation");
        assertThat(rows.getLast().row().cells())
                .containsEntry("source", "european-union")
                .containsEntry("role", "dialogue partner");
    }

    @Test
    void whatTheProfileDoesNotKnowIsRejectedWithTheColumnOfTheFile() {
        assertRejected("gec", "import.map.lookup", "gec", "zz", "organisation_abbr", "UN");
        assertRejected(
                "qualifier",
                "import.map.value",
                "gec",
                "fr",
                "organisation_abbr",
                "UN",
                "qualifier",
                "friend");
        assertRejected(
                "organisation_abbr",
                "import.map.refused",
                "gec",
                "fr",
                "organisation_abbr",
                "none");
    }

    @Test
    void membershipsReferToTheRowsOfTheNodesByTheirKeys() throws Rejected {
        var choice = new ProfileMapping(profiles().find("igo-memberships").orElseThrow());
        var edges =
                choice.of(
                        "edges.csv",
                        List.of(
                                "source_id",
                                "type",
                                "target_id",
                                "status",
                                "valid_from",
                                "valid_to"));
        Row row =
                row(
                        "source_id",
                        "ST:france",
                        "type",
                        "MEMBER_OF",
                        "target_id",
                        "IGO:COE",
                        "status",
                        "full_member",
                        "valid_from",
                        "1949");
        Map<String, String> keys = Map.of("ST:france", "state-fra", "IGO:COE", "council-of-europe");
        assertThat(edges.map(row, keys::get).getLast().row().cells())
                .containsEntry("source", "state-fra")
                .containsEntry("target", "council-of-europe")
                .containsEntry("occurrence", "1949")
                .containsEntry("as_of", "2014")
                .doesNotContainKey("to");
        assertThat(catchThrowableOfType(Rejected.class, () -> edges.map(row, _ -> null)).key())
                .isEqualTo("import.map.key");
        assertThat(
                        catchThrowableOfType(
                                        UnreadableFileException.class,
                                        () -> choice.of("x.csv", List.of("a", "b")))
                                .key())
                .isEqualTo("import.file.profile");
    }

    @Test
    void aProfileOfTheHomeCountsAtOnceAndIsKeptAsItIsSaved() throws IOException {
        Profiles profiles = profiles();
        Profile shipped = profiles.find("world-factbook").orElseThrow();
        profiles.save("of-mine", shipped);
        assertThat(profiles.find("of-mine")).contains(shipped);
        Files.writeString(home.resolve("profiles/broken.yaml"), "colour: red\n");
        assertThat(catchThrowableOfType(UnusableProfileException.class, profiles::all).reason())
                .contains("colour");
    }

    private void assertRejected(String column, String key, String... cells) {
        var rejected = catchThrowableOfType(Rejected.class, () -> factbook(cells));
        assertThat(rejected.key()).isEqualTo(key);
        assertThat(rejected.column()).isEqualTo(column);
    }

    private List<MappedRow> factbook(String... cells) throws Rejected {
        return new ProfileMapping(profiles().find("world-factbook").orElseThrow())
                .of("t.csv", List.of("gec", "country", "organisation_abbr", "qualifier", "raw"))
                .map(row(cells), _ -> null);
    }

    private static Row row(String... cells) {
        var filled = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) {
            filled.put(cells[i], cells[i + 1]);
        }
        return new Row("t.csv", 2, filled, List.of());
    }

    private Profiles profiles() {
        return new Profiles(new MockEnvironment().withProperty("entente.home", home.toString()));
    }
}
