package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.OptionalLong;

/** The examples are those of the Library of Congress's specification, levels 0 and 1. */
class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "1985-04-12, 1985-04-12, 1985-04-12",
        "1985-04, 1985-04-01, 1985-04-30",
        "1985, 1985-01-01, 1985-12-31",
        "2004-02, 2004-02-01, 2004-02-29",
        "0000, 0000-01-01, 0000-12-31",
    })
    void datesOfLevelZero(String text, LocalDate first, LocalDate last) {
        assertBounds(text, first, last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-04-12T23:20:30",
                "1985-04-12T23:20:30Z",
                "1985-04-12T23:20:30-04",
                "1985-04-12T23:20:30+04:30"
            })
    void aDateWithATimeMeansItsDay(String text) {
        assertBounds(text, LocalDate.of(1985, 4, 12), LocalDate.of(1985, 4, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "1964/2008, 1964-01-01, 2008-12-31",
        "2004-06/2006-08, 2004-06-01, 2006-08-31",
        "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08",
        "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
        "2004-02-01/2005, 2004-02-01, 2005-12-31",
        "2005/2006-02, 2005-01-01, 2006-02-28",
        "1984?/2004%, 1984-01-01, 2004-12-31",
        "1984~/2004-06, 1984-01-01, 2004-06-30",
        "1984-06-02?/2004-08-08~, 1984-06-02, 2004-08-08",
        "2004/2004, 2004-01-01, 2004-12-31",
    })
    void intervalsRunFromTheFirstDayOfTheirStartToTheLastOfTheirEnd(
            String text, LocalDate first, LocalDate last) {
        assertBounds(text, first, last);
    }

    @ParameterizedTest
    @CsvSource({"Y170000002, 170000002", "Y-170000002, -170000002", "Y17000, 17000"})
    void yearsOfMoreThanFourDigitsAreMarked(String text, int year) {
        assertBounds(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        assertThat(Period.parse(text).year()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-21, 2001-03-01, 2001-05-31",
        "2001-22, 2001-06-01, 2001-08-31",
        "2001-23, 2001-09-01, 2001-11-30",
        "2001-24, 2001-12-01, 2002-02-28",
        "2003-24, 2003-12-01, 2004-02-29",
    })
    void seasonsAreWholeMonths(String text, LocalDate first, LocalDate last) {
        assertBounds(text, first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "1984?, 1984-01-01, 1984-12-31",
        "2004-06~, 2004-06-01, 2004-06-30",
        "2004-06-11%, 2004-06-11, 2004-06-11",
        "2001-21~, 2001-03-01, 2001-05-31",
    })
    void aQualifiedDateHasTheBoundsOfTheDateAsWritten(
            String text, LocalDate first, LocalDate last) {
        assertBounds(text, first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "201X, 2010-01-01, 2019-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2004-XX, 2004-01-01, 2004-12-31",
        "1985-04-XX, 1985-04-01, 1985-04-30",
        "1985-XX-XX, 1985-01-01, 1985-12-31",
        "198X~, 1980-01-01, 1989-12-31",
    })
    void unspecifiedDigitsMeanAllThatTheyCan(String text, LocalDate first, LocalDate last) {
        assertBounds(text, first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "-1985, -1985-01-01, -1985-12-31",
        "-0043-03-15, -0043-03-15, -0043-03-15",
        "-001X, -0019-01-01, -0010-12-31",
        "-01XX, -0199-01-01, -0100-12-31",
        "-0100/-0050, -0100-01-01, -0050-12-31",
    })
    void yearsBeforeTheCommonEraAreNegative(String text, LocalDate first, LocalDate last) {
        assertBounds(text, first, last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985-04-12/..", "1985-04-12/"})
    void anUnknownEndIsUnknownNotInfinity(String text) {
        Period period = Period.parse(text);
        assertThat(period.min()).hasValue(LocalDate.of(1985, 4, 12).toEpochDay());
        assertThat(period.max()).isEqualTo(OptionalLong.empty());
        assertThat(period.year()).isEqualTo(1985);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../1985-04", "/1985-04"})
    void anUnknownStartIsUnknownNotMinusInfinity(String text) {
        Period period = Period.parse(text);
        assertThat(period.min()).isEqualTo(OptionalLong.empty());
        assertThat(period.max()).hasValue(LocalDate.of(1985, 4, 30).toEpochDay());
        assertThat(period.year()).isEqualTo(1985);
    }

    @Test
    void aChoiceBetweenDatesIsSomeTimeWithin() {
        assertBounds("[1981-09..1981-10]", LocalDate.of(1981, 9, 1), LocalDate.of(1981, 10, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1964-XX-16",
                "2021-13",
                "2021-00",
                "2021-02-30",
                "2021-02-29",
                "9999-99",
                "2021-21-05",
                "20X1",
                "X021",
                "201X-05",
                "in spring",
                "2021-4-12",
                "21-04-12",
                "12.04.2021",
                "20210412",
                "Y2021",
                "17000",
                " 2021",
                "2021 ",
                "2021??",
                "?2021",
                "2021-04-12T",
                "2021-04-12T25:00:00",
                "2021-04-12T10:60:00",
                "2021-04-12T10:00",
                "2021-04T10:00:00",
                "",
                "2005/2004",
                "2021-04-12/2021-04-11",
                "../..",
                "/",
                "/..",
                "..",
                "2021/2022/2023",
                "2021/next year",
                "[1981-10..1981-09]",
                "[1981]",
                "[1981..]",
                "[..1981]",
                "[..]",
                "[1981,1983]",
                "{1981..1983}"
            })
    void whatIsNoDateOfLevelOneIsRefused(String text) {
        assertThat(Period.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageStartingWith("\"" + text + "\" is not a date as ");
    }

    @Test
    void aPeriodIsWhatIsWritten() {
        assertThat(Period.parse("2020~")).hasToString("2020~").isEqualTo(Period.parse("2020~"));
        assertThat(Period.parse("2020~")).isNotEqualTo(Period.parse("2020"));
        assertThat(Period.parse("2020")).hasSameHashCodeAs(Period.parse("2020"));
    }

    private static void assertBounds(String text, LocalDate first, LocalDate last) {
        Period period = Period.parse(text);
        assertThat(period.min()).as("first day of %s", text).hasValue(first.toEpochDay());
        assertThat(period.max()).as("last day of %s", text).hasValue(last.toEpochDay());
    }
}
