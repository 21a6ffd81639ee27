package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.sql.SQLException;

class FullDiskAnalyzerTests {

    private final FullDiskAnalyzer analyzer =
            new FullDiskAnalyzer(new MockEnvironment().withProperty("entente.home", "/some/home"));

    @Test
    void aFullDiskIsToldHoweverDeepItsCauseLies() {
        var cause = new IOException("/some/home/accounts: No space left on device");
        var failure = new IllegalStateException("no bean", new SQLException("no file", cause));
        var analysis = analyzer.analyze(failure);
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).isEqualTo("The disk that holds /some/home is full.");
        assertThat(analysis.getAction()).contains("Nothing was changed.", "entente.home");
    }

    @Test
    void anotherFailureIsLeftToOthers() {
        assertThat(analyzer.analyze(new IllegalStateException(new IOException()))).isNull();
    }
}
