package org.entente.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunTokenTests {

    private final RunToken token = new RunToken();

    @Test
    void onlyTheLastIssuedOneCounts() {
        assertThat(token.matches("")).isFalse();
        String first = token.issue();
        assertThat(token.matches(first)).isTrue();
        assertThat(token.matches(first + " ")).isFalse();
        String second = token.issue();
        assertThat(token.matches(first)).isFalse();
        assertThat(token.matches(second)).isTrue();
    }

    @Test
    void anotherRunHasAnother() {
        String issued = token.issue();
        assertThat(issued).hasSizeGreaterThanOrEqualTo(43);
        var other = new RunToken();
        other.issue();
        assertThat(other.matches(issued)).isFalse();
    }
}
