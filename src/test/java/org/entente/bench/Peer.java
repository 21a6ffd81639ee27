package org.entente.bench;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Neo4j server in a process of its own, with Bolt and perhaps the HTTP Query API. */
record Peer(JavaProcess process, int boltPort, int httpPort, Driver driver)
        implements AutoCloseable {

    static Peer start(Path store, Path log, boolean withHttp) throws IOException {
        int bolt = JavaProcess.freePort();
        int http = JavaProcess.freePort();
        var arguments =
                new ArrayList<>(
                        List.of(
                                "-Xmx1g",
                                "-cp",
                                System.getProperty("bench.neo4j-server")
                                        + "/*"
                                        + java.io.File.pathSeparator
                                        + System.getProperty("bench.test-classes"),
                                PeerServer.class.getName(),
                                store.toString(),
                                String.valueOf(bolt)));
        if (withHttp) {
            arguments.add(String.valueOf(http));
        }
        var process = JavaProcess.start(log, arguments);
        var driver = GraphDatabase.driver(uri(bolt), AuthTokens.none());
        return new Peer(process, bolt, http, driver);
    }

    private static String uri(int port) {
        return "bolt://127.0.0.1:" + port;
    }

    String uri() {
        return uri(boltPort);
    }

    /** Waits for the first answer; returns nanoseconds since its launch. */
    long awaitAnswer(String query, java.util.Map<String, Object> parameters) throws Exception {
        return process.awaitAnswer(
                boltPort, () -> !DriverClient.read(driver, query, parameters).isEmpty());
    }

    @Override
    public void close() {
        driver.close();
        process.close();
    }
}
