package org.entente.identity.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateQueryTests {

    @Test
    void wordsThatTellNothingAreLeftOutAndLongOnesMayBeMisspelt() {
        assertThat(CandidateQuery.of("University of Oslo"))
                .isEqualTo(
                        "\"university of oslo\"^4 OR university^2 OR university~1 OR"
                                + " l'university OR d'university OR oslo^2 OR l'oslo OR d'oslo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a* OR (b) \\ \" ~2", "name_en:x AND NOT y", "[a TO z] {b} ^9 && || !"})
    void nothingInANameIsReadAsSyntax(String name) {
        assertThat(CandidateQuery.of(name).replaceAll("\"[a-z0-9 ]*\"\\^4|\\^2|~1| OR |l'|d'", ""))
                .matches("[a-z0-9]*");
    }

    @Test
    void aNameWithoutLettersAsksNothing() {
        assertThat(CandidateQuery.of("—!?")).isEmpty();
    }
}
