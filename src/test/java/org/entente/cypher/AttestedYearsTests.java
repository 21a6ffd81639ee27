package org.entente.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

import java.time.LocalDate;
import java.util.Arrays;

class AttestedYearsTests {

    @Test
    void daysBecomeTheYearsInWhichTheyLie() {
        assertThat(AttestedYears.of(days("2020-04-12", "2021-01-01"))).containsExactly(2020, 2021);
        assertThat(AttestedYears.of(days("1969-12-31", "1969-12-31"))).containsExactly(1969, 1969);
    }

    @Test
    void yearsThatMeetOrFollowEachOtherAreOne() {
        assertThat(
                        AttestedYears.of(
                                days(
                                        "2021-04-12",
                                        "2021-04-12",
                                        "1971-08-01",
                                        "1980-03-27",
                                        "2020-01-01",
                                        "2020-12-31",
                                        "1975-01-01",
                                        "1976-01-01")))
                .containsExactly(1971, 1980, 2020, 2021);
    }

    @Test
    void whatNoDatedSourceAttestsHasNoYears() {
        assertThat(AttestedYears.of(Values.NULL)).isEmpty();
        assertThat(AttestedYears.of(days())).isEmpty();
    }

    private static org.neo4j.driver.Value days(String... days) {
        return Values.value(
                Arrays.stream(days).map(day -> LocalDate.parse(day).toEpochDay()).toList());
    }
}
