package org.entente.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.WithGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

@WithGraph
class FirstRowIT {

    @Autowired private Driver driver;

    @Test
    void theFirstOfManyRowsIsReadAgainAndAgainWithoutUsingUpTheConnections() {
        for (int i = 0; i < 500; i++) {
            var row =
                    FirstRow.read(
                            driver,
                            "UNWIND range($from, $from + 5000) AS i RETURN i",
                            Map.of("from", i));
            assertThat(row).isNotNull();
            assertThat(row.get("i").asInt()).isEqualTo(i);
        }
    }

    @Test
    void noRowIsNull() {
        assertThat(FirstRow.read(driver, "MATCH (n {id: 'no-such-id'}) RETURN n", Map.of()))
                .isNull();
    }

    @Test
    void whatTheDatabaseRefusesIsThrownAsItsOwnException() {
        assertThatThrownBy(() -> FirstRow.read(driver, "RETURN 1 / 0 AS x", Map.of()))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("by zero");
        assertThatThrownBy(() -> FirstRow.read(driver, "CREATE (n:Entity) RETURN n AS x", Map.of()))
                .isInstanceOf(ClientException.class);
        assertThat(FirstRow.read(driver, "RETURN 1 AS x", Map.of())).isNotNull();
    }
}
