package org.entente.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.entente.exchange.facts.Row.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientDatesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1964-05-08          | 1964-05-08",
                "1964-05-08?         | 1964-05-08?",
                "1964-06             | 1964-06",
                "1964                | 1964",
                "1964/1970           | 1964/1970",
                "1981-09..1981-10    | [1981-09..1981-10]",
                "1964/05/08          | 1964-05-08",
                "8.5.1964            | 1964-05-08",
                "19640508            | 1964-05-08",
                "1964-05-08T00:00:00 | 1964-05-08",
                "1964-05-08 12:30    | 1964-05-08",
                "1989.0              | 1989",
                "c. 1964             | 1964~",
                "vers 1964           | 1964~",
                "8 May 1964          | 1964-05-08",
                "May 8, 1964         | 1964-05-08",
                "mai 1964            | 1964-05",
                "1er août 1971       | 1971-08-01",
                "12 avril 2021       | 2021-04-12",
            })
    void otherSpellingsBecomeEdtf(String written, String read) throws Rejected {
        assertThat(new LenientDates(null).read("from", written)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "9999", "0000-00-00"})
    void whatMeansThatNoEndIsKnownIsNoDate(String written) throws Rejected {
        assertThat(new LenientDates(null).read("to", written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1964-XX-16    | import.date.month",
                "1964-00-16    | import.date.month",
                "12/11/1999    | import.date.order",
                "31/13/1999    | import.date.unread",
                "01/02/1999    | import.date.order",
                "1964-13       | import.date.unread",
                "1999-02-30    | import.date.unread",
                "30.2.1999     | import.date.unread",
                "64            | import.date.unread",
                "in the spring | import.date.unread",
            })
    void whatCannotBeReadIsRejectedWithAReason(String written, String key) {
        var rejected =
                catchThrowableOfType(
                        Rejected.class, () -> new LenientDates(null).read("from", written));
        assertThat(rejected.key()).isEqualTo(key);
        assertThat(rejected.details()).containsExactly(written);
        assertThat(rejected.column()).isEqualTo("from");
    }

    @Test
    void whatCanOnlyBeADayTellsTheOrder() throws Rejected {
        var dates = new LenientDates(null);
        assertThat(dates.read("from", "31/12/1999")).contains("1999-12-31");
        assertThat(dates.read("from", "12/31/1999")).contains("1999-12-31");
        assertThat(dates.read("from", "05/05/1999")).contains("1999-05-05");
    }

    @Test
    void theOrderOfDayAndMonthIsTakenFromTheMapping() throws Rejected {
        assertThat(new LenientDates("day-first").read("from", "01/02/1999")).contains("1999-02-01");
        assertThat(new LenientDates("month-first").read("from", "01/02/1999"))
                .contains("1999-01-02");
        assertThat(
                        catchThrowableOfType(
                                        Rejected.class,
                                        () ->
                                                new LenientDates("month-first")
                                                        .read("from", "31/12/1999"))
                                .key())
                .isEqualTo("import.date.unread");
    }
}
