package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.graph.AsAt.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class AsAtTests {

    @ParameterizedTest
    @CsvSource({
        "2021-04-12, 2021-04-12, 2021-04-12",
        "2021-04, 2021-04-01, 2021-04-30",
        "2020, 2020-01-01, 2020-12-31",
        "1980?, 1980-01-01, 1980-12-31",
        "198X, 1980-01-01, 1989-12-31",
        "2021-02/2022, 2021-02-01, 2022-12-31",
        "[1981-09..1981-10], 1981-09-01, 1981-10-31"
    })
    void thePeriodAskedForRunsFromItsFirstToItsLastDay(String date, String first, String last) {
        AsAt time = attested(date);
        assertThat(time.first()).isEqualTo(day(first));
        assertThat(time.last()).isEqualTo(day(last));
        assertThat(time.parameters())
                .containsEntry("at_min", day(first))
                .containsEntry("at_max", day(last))
                .containsEntry("attested", true);
    }

    @Test
    void anOpenEndHasNoBound() {
        assertThat(attested("../2021").first()).isEqualTo(Long.MIN_VALUE);
        assertThat(attested("../2021").last()).isEqualTo(day("2021-12-31"));
        assertThat(attested("2021/..").first()).isEqualTo(day("2021-01-01"));
        assertThat(attested("2021/").parameters()).containsEntry("at_max", Long.MAX_VALUE);
    }

    @Test
    void anyTimeAsksForNoDay() {
        var any = new AsAt(null, Mode.POSSIBLE);
        assertThat(any.isAnyTime()).isTrue();
        assertThat(any.parameters())
                .containsEntry("at_min", null)
                .containsEntry("at_max", null)
                .containsEntry("attested", false);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-04-12, true",
        "2021-04-12, 2021, true",
        "2021-04-12, 2021-04-13, false",
        "2021-04-12, 2021-04-11, false",
        "2021-04-12, 2021-04-12, true",
        "2020, ../2019, false",
        "2020, 2019/.., true",
        "2020/.., 2019, false",
        "../2020, 1971, true"
    })
    void whatIsSaidOfSomeDaysMeetsADayAskedForOrNot(String at, String said, boolean meets) {
        assertThat(attested(at).meets(Period.parse(said))).isEqualTo(meets);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-12, 2021-04-12, true",
        "2021-04-12, 2021-06-16, false",
        "2021-07, 2021-06-16, true",
        "2021-04-12, 2021, true",
        "2021-04-12, ../2030, true"
    })
    void whatBeginsLaterHasNotBegun(String at, String start, boolean begun) {
        assertThat(attested(at).hasBegun(Period.parse(start))).isEqualTo(begun);
    }

    @Test
    void modesHaveTheNamesOfTheApi() {
        assertThat(Mode.of("attested")).contains(Mode.ATTESTED);
        assertThat(Mode.of("possible")).contains(Mode.POSSIBLE);
        assertThat(Mode.of("ATTESTED")).isEmpty();
        assertThat(Mode.POSSIBLE.id()).isEqualTo("possible");
    }

    private static AsAt attested(String date) {
        return new AsAt(Period.parse(date), Mode.ATTESTED);
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
