package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.console.Statement.Mode;
import org.junit.jupiter.api.Test;

class StatementTests {

    @Test
    void theWordBeforeAStatementIsTakenOffAndAllElseStaysInItsPlace() {
        var statement = Statement.of("/* why */ // so\n Profile MATCH (n) RETURN n");
        assertThat(statement.mode()).isEqualTo(Mode.PROFILE);
        assertThat(statement.text()).isEqualTo("/* why */ // so\n         MATCH (n) RETURN n");
    }

    @Test
    void anyOtherStatementIsToBeAnswered() {
        assertThat(Statement.of("RETURN 'EXPLAIN'").mode()).isEqualTo(Mode.ANSWER);
        assertThat(Statement.of("explainer").mode()).isEqualTo(Mode.ANSWER);
        assertThat(Statement.of("explain RETURN 1").mode()).isEqualTo(Mode.EXPLAIN);
    }
}
