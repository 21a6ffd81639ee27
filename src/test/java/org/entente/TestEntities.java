package org.entente;

import org.neo4j.driver.Driver;

/** The entities that tests add: their ids start with {@code test-}. */
public final class TestEntities {

    private TestEntities() {}

    /** Takes them away, with their relations. */
    public static void remove(Driver driver) {
        driver.executableQuery("MATCH (e:Entity) WHERE e.id STARTS WITH 'test-' DETACH DELETE e")
                .execute();
    }
}
