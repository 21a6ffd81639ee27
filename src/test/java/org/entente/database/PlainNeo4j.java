package org.entente.database;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

import java.nio.file.Path;
import java.util.Map;

/**
 * A Neo4j server as others run it, with nothing of ours: the program of a process of its own.
 * Arguments: folder, port, password.
 */
final class PlainNeo4j {

    private PlainNeo4j() {}

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[1]);
        var neo4j =
                new DatabaseManagementServiceBuilder(Path.of(args[0]))
                        .setConfig(BoltConnector.enabled, true)
                        .setConfig(
                                BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                        .setConfig(
                                BoltConnector.advertised_address,
                                new SocketAddress("127.0.0.1", port))
                        .setConfig(GraphDatabaseSettings.auth_enabled, true)
                        .build();
        neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", args[2]));
        System.out.println("PLAIN NEO4J READY");
        Thread.currentThread().join();
    }
}
