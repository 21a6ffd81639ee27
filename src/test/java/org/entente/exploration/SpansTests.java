package org.entente.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.graph.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class SpansTests {

    @ParameterizedTest
    @CsvSource({
        "1971-08, 1980, 1971-08-01, 1980-12-31",
        "1971-08, , 1971-08-01, 1971-08-31",
        ", 2010, 2010-01-01, 2010-12-31",
        "../2021, , 2021-12-31, 2021-12-31",
        "1980?, 1980?, 1980-01-01, 1980-12-31",
        "[1981-09..1981-10], 1990, 1981-09-01, 1990-12-31"
    })
    void aPeriodIsOnePieceFromItsFirstToItsLastDay(
            String from, String to, String first, String last) {
        var spans = new Spans();
        spans.add(from, to);
        assertThat(spans.pieces()).containsExactly(List.of(day(first), day(last)));
    }

    @Test
    void whatIsNoDateIsNoPiece() {
        var spans = new Spans();
        spans.add(null, null);
        spans.add("some day", null);
        spans.addDays(Values.NULL);
        assertThat(spans.isEmpty()).isTrue();
        assertThat(spans.toText(Language.EN)).isEmpty();
    }

    @Test
    void piecesThatMeetOrFollowEachOtherAreOne() {
        var spans = new Spans();
        spans.addDays(days("2021-04-12", "2021-04-12", "2000-03-08", "2000-03-08"));
        spans.addDays(days("2021-04-13", "2021-06-30"));
        assertThat(spans.pieces())
                .containsExactly(
                        List.of(day("2000-03-08"), day("2000-03-08")),
                        List.of(day("2021-04-12"), day("2021-06-30")));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-12-31, 2020, 2020",
        "2020-01-01, 2021-12-31, from 2020 to 2021, de 2020 à 2021",
        "2020-04-01, 2020-04-30, April 2020, avril 2020",
        "2020-04-12, 2020-04-12, 12 April 2020, 12 avril 2020"
    })
    void daysAreToldAsShortAsTheyAllow(String first, String last, String english, String french) {
        var spans = new Spans();
        spans.addDays(days(first, last));
        assertThat(spans.toText(Language.EN)).isEqualTo(english);
        assertThat(spans.toText(Language.FR)).isEqualTo(french);
    }

    private static Value days(String... dates) {
        return Values.value(Arrays.stream(dates).map(SpansTests::day).toList());
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
