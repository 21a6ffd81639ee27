package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.UserFunction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Neo4j server as others run it, with nothing of ours: a process of its own with default
 * settings, and with a function and a procedure that somebody added.
 */
public final class PlainNeo4j implements AutoCloseable {

    public static final String PASSWORD = "a-password-of-the-server";
    private static final String READY = "PLAIN NEO4J READY";

    private final Process process;
    private final int port;

    private PlainNeo4j(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts one and waits until it answers. */
    public static PlainNeo4j start(Path folder) {
        try {
            int port = freePort();
            Process process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx512m",
                                    "-Xss8m",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    PlainNeo4j.class.getName(),
                                    folder.toString(),
                                    String.valueOf(port))
                            .redirectErrorStream(true)
                            .start();
            var lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            assertThat(lines.lines().anyMatch(READY::equals)).isTrue();
            return new PlainNeo4j(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What the application needs to be told, and more. */
    public String[] with(String... more) {
        return Stream.concat(
                        Stream.of(
                                "--spring.neo4j.uri=neo4j://127.0.0.1:" + port,
                                "--spring.neo4j.authentication.username=neo4j",
                                "--spring.neo4j.authentication.password=" + PASSWORD),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    public Driver driver() {
        return GraphDatabase.driver(
                "bolt://127.0.0.1:" + port, AuthTokens.basic("neo4j", PASSWORD));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

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
                        Map.of("password", PASSWORD));
        var inside = (GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        var procedures = inside.getDependencyResolver().resolveDependency(GlobalProcedures.class);
        procedures.registerProcedure(Added.class);
        procedures.registerFunction(Added.class);
        System.out.println(READY);
        Thread.currentThread().join();
    }

    /** What somebody added to their server: it could do anything. */
    public static final class Added {

        /** A row of a procedure. */
        public static final class Row {
            public String value = "reached";
        }

        @Procedure("apoc.load.json")
        public Stream<Row> load(@Name("address") String address) {
            return Stream.of(new Row());
        }

        @UserFunction("apoc.cypher.runFirstColumnSingle")
        public String run(@Name("query") String query) {
            return "reached";
        }
    }
}
