package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.graph.Claim.Days;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ClaimTests {

    @Test
    void aClaimWithStartAndEndSpeaksForTheDaysBetween() {
        assertThat(claim("2021", "2006-05", "2010").days())
                .hasValue(days("2006-05-01", "2010-12-31"));
    }

    @Test
    void aClaimWithoutEndSpeaksUpToTheDateThatItSpeaksOf() {
        assertThat(claim("2021-04-12", "1971-08", null).days())
                .hasValue(days("1971-08-01", "2021-04-12"));
    }

    @Test
    void aClaimWithoutStartSpeaksFromTheDateThatItSpeaksOf() {
        assertThat(claim("2018", null, "2020-06").days())
                .hasValue(days("2018-01-01", "2020-06-30"));
    }

    @Test
    void aClaimAboutOneDateSpeaksForThatDateAlone() {
        assertThat(claim("2000-03-08", null, null).days())
                .hasValue(days("2000-03-08", "2000-03-08"));
        assertThat(claim("2020", null, null).days()).hasValue(days("2020-01-01", "2020-12-31"));
    }

    @Test
    void aClaimWithAStartAloneSpeaksForItsStart() {
        assertThat(claim(null, "1980", null).days()).hasValue(days("1980-01-01", "1980-12-31"));
    }

    /** A source of 2021 that says "until 2010" does not say that it was so in 2021. */
    @Test
    void aClaimThatEndedBeforeItWasMadeSpeaksForItsEnd() {
        assertThat(claim("2021", null, "2010").days()).hasValue(days("2010-01-01", "2010-12-31"));
    }

    /** A source of 2020 that announces a start in 2022 does not say that it was so in 2020. */
    @Test
    void aClaimAboutAStartToComeSpeaksForNoDayBeforeIt() {
        assertThat(claim("2020", "2022-03-01", null).days())
                .hasValueSatisfying(days ->
                        assertThat(days.first()).isEqualTo(LocalDate.of(2022, 3, 1).toEpochDay()));
    }

    @Test
    void aClaimWithoutDatesSpeaksForNoDay() {
        assertThat(claim(null, null, null).days()).isEmpty();
    }

    @Test
    void anUnknownStartIsNotMinusInfinity() {
        assertThat(claim("2000", "../1990", null).days())
                .hasValue(days("2000-01-01", "2000-12-31"));
    }

    @Test
    void sayingTheSameAgainIsTheSameClaim() {
        Claim claim = claim("2021-04-12", "1971-08", null);
        assertThat(claim.id()).isEqualTo(claim("2021-04-12", "1971-08", null).id());
        assertThat(claim.id()).matches("c-[0-9a-f]{16}");
    }

    /** Links and exports hold these ids: a change of how they are made would orphan them. */
    @Test
    void idsDoNotChangeBetweenVersions() {
        assertThat(claim("2021-04-12", "1971-08", null).id()).isEqualTo("c-628728b2376cacce");
        assertThat(Identifiers.relation("MEMBER_OF", "state-mar", "mednet", "member", null))
                .isEqualTo("r-161c759a8d864a92")
                .isEqualTo(Identifiers.relation("MEMBER_OF", "state-mar", "mednet", "member", ""));
    }

    @Test
    void partsOfAnIdDoNotRunIntoEachOther() {
        assertThat(Identifiers.derived("x-", "ab", "c"))
                .isNotEqualTo(Identifiers.derived("x-", "a", "bc"));
    }

    @Test
    void aDenialIsAnotherClaimThanAStatement() {
        Claim stated = claim("2020", null, null);
        Claim denied =
                new Claim(
                        "r-1",
                        "doc",
                        "p. 1",
                        "en",
                        Period.parse("2020"),
                        Claim.DENIED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertThat(denied.denies()).isTrue();
        assertThat(stated.denies()).isFalse();
        assertThat(denied.id()).isNotEqualTo(stated.id());
    }

    @Test
    void whatIsAbsentIsNotStored() {
        assertThat(claim("2020", null, null).properties())
                .containsOnlyKeys("id", "fact", "locator", "language", "as_of", "asserts")
                .containsEntry("as_of", "2020")
                .containsEntry("asserts", "stated");
    }

    private static Claim claim(@Nullable String asOf, @Nullable String from, @Nullable String to) {
        return new Claim(
                "r-1",
                "doc",
                "p. 1",
                "en",
                period(asOf),
                Claim.STATED,
                period(from),
                period(to),
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first).toEpochDay(), LocalDate.parse(last).toEpochDay());
    }
}
