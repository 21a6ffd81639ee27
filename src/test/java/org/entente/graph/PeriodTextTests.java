package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.graph.Language.EN;
import static org.entente.graph.Language.FR;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-04-12         | 12 April 2021               | 12 avril 2021",
                "2021-04-01         | 1 April 2021                | 1er avril 2021",
                "1971-08            | August 1971                 | août 1971",
                "2020               | 2020                        | 2020",
                "2001-21            | spring 2001                 | printemps 2001",
                "2001-24            | winter 2001                 | hiver 2001",
                "198X               | the 1980s                   | les années 1980",
                "20XX               | between 2000 and 2099       | entre 2000 et 2099",
                "1985-XX-XX         | 1985                        | 1985",
                "-0043              | -43                         | -43",
                "2020~              | about 2020                  | vers 2020",
                "1980?              | 1980 (uncertain)            | 1980 (date incertaine)",
                "1980%              | perhaps about 1980          | peut-être vers 1980",
                "2004-08-08~        | about 8 August 2004         | vers le 8 août 2004",
                "[1981-09..1981-10] | between September 1981 and October 1981"
                        + " | entre septembre 1981 et octobre 1981",
                "1985-04-12T23:20:30Z | 12 April 1985             | 12 avril 1985",
            })
    void datesInWords(String edtf, String english, String french) {
        assertThat(Period.parse(edtf).toText(EN)).isEqualTo(english);
        assertThat(Period.parse(edtf).toText(FR)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-04-12/2021-04-16 | 12 to 16 April 2021 | du 12 au 16 avril 2021",
                "2021-04-01/2021-04-16 | 1 to 16 April 2021  | du 1er au 16 avril 2021",
                "2021-03-30/2021-04-01 | 30 March 2021 to 1 April 2021"
                        + " | du 30 mars 2021 au 1er avril 2021",
                "2006/2010             | from 2006 to 2010       | de 2006 à 2010",
                "2021-02/2022          | from February 2021 to 2022 | de février 2021 à 2022",
                "2021-04/2021-08       | from April 2021 to August 2021 | d'avril 2021 à août 2021",
                "2004-02-01/2005       | from 1 February 2004 to 2005 | du 1er février 2004 à 2005",
                "2004/2005-02-08       | from 2004 to 8 February 2005 | de 2004 au 8 février 2005",
                "198X/2004             | from the 1980s to 2004  | des années 1980 à 2004",
                "2004-02-01?/2005-02   | from 1 February 2004 (uncertain) to February 2005"
                        + " | du 1er février 2004 (date incertaine) à février 2005",
                "../2021               | until 2021              | jusqu'en 2021",
                "/2021-04-12           | until 12 April 2021     | jusqu'au 12 avril 2021",
                "2021/..               | since 2021              | depuis 2021",
                "2021-04-12/           | since 12 April 2021     | depuis le 12 avril 2021",
            })
    void intervalsInWords(String edtf, String english, String french) {
        assertThat(Period.parse(edtf).toText(EN)).isEqualTo(english);
        assertThat(Period.parse(edtf).toText(FR)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2006       | since 2006          | depuis 2006",
                "1971-08    | since August 1971   | depuis août 1971",
                "2021-04-12 | since 12 April 2021 | depuis le 12 avril 2021",
                "2021-05-01 | since 1 May 2021    | depuis le 1er mai 2021",
                "198X       | since the 1980s     | depuis les années 1980",
                "2001-21    | since spring 2001   | depuis le printemps 2001",
                "2001-22    | since summer 2001   | depuis l'été 2001",
                "1980?      | since 1980 (uncertain) | depuis 1980 (date incertaine)",
                "2006/2010  | from 2006 to 2010   | de 2006 à 2010",
            })
    void aStartInWords(String edtf, String english, String french) {
        assertThat(Period.parse(edtf).toSince(EN)).isEqualTo(english);
        assertThat(Period.parse(edtf).toSince(FR)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010       | until 2010          | jusqu'en 2010",
                "2010-08    | until August 2010   | jusqu'en août 2010",
                "2010-03-03 | until 3 March 2010  | jusqu'au 3 mars 2010",
                "2010-03-01 | until 1 March 2010  | jusqu'au 1er mars 2010",
                "2001-21    | until spring 2001   | jusqu'au printemps 2001",
                "2001-23    | until autumn 2001   | jusqu'à l'automne 2001",
                "198X       | until the 1980s     | jusqu'aux années 1980",
                "2010~      | until about 2010    | jusque vers 2010",
                "2010?      | until 2010 (uncertain) | jusqu'en 2010 (date incertaine)",
            })
    void anEndInWords(String edtf, String english, String french) {
        assertThat(Period.parse(edtf).toUntil(EN)).isEqualTo(english);
        assertThat(Period.parse(edtf).toUntil(FR)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-04-12 | as at 12 April 2021 | au 12 avril 2021",
                "2021-05-01 | as at 1 May 2021    | au 1er mai 2021",
                "2021-02    | in February 2021    | en février 2021",
                "2020       | in 2020             | en 2020",
                "2020~      | about 2020          | vers 2020",
                "198X       | in the 1980s        | dans les années 1980",
                "2001-21    | in spring 2001      | au printemps 2001",
                "2001-22    | in summer 2001      | en été 2001",
                "2006/2010  | from 2006 to 2010   | de 2006 à 2010",
            })
    void aTimeForWhichSomethingIsStatedInWords(String edtf, String english, String french) {
        assertThat(Period.parse(edtf).toAt(EN)).isEqualTo(english);
        assertThat(Period.parse(edtf).toAt(FR)).isEqualTo(french);
    }
}
