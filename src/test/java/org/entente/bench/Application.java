package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The application, started from its jar as users start it. */
record Application(JavaProcess process, HttpCalls http) implements AutoCloseable {

    static final String ONE_HOP = "/api/neighbourhood?id=pompidou-group";

    static Application start(Path home, Path log, String... further) throws IOException {
        return start(List.of(), home, log, further);
    }

    private static Application start(List<String> options, Path home, Path log, String... further)
            throws IOException {
        int port = JavaProcess.freePort();
        var arguments = new ArrayList<>(options);
        arguments.addAll(
                List.of(
                        "-jar",
                        System.getProperty("entente.jar"),
                        "--entente.home=" + home,
                        "--server.port=" + port));
        arguments.addAll(List.of(further));
        return new Application(JavaProcess.start(log, arguments), new HttpCalls(port));
    }

    /** Against a server that others run. */
    static Application startAt(Peer peer, Path home, Path log) throws IOException {
        return start(home, log, at(peer));
    }

    /** The same with so much heap and no more. */
    static Application startSmall(Peer peer, Path home, Path log, int megabytes)
            throws IOException {
        return start(List.of("-Xmx" + megabytes + "m"), home, log, at(peer));
    }

    private static String[] at(Peer peer) {
        return new String[] {
            "--spring.neo4j.uri=" + peer.uri(),
            "--spring.neo4j.authentication.username=neo4j",
            "--spring.neo4j.authentication.password=unused",
            "--entente.load-shipped=when-empty"
        };
    }

    void awaitReady() throws IOException, InterruptedException {
        process.awaitOutput("Entente is ready at ");
    }

    /** Waits until the first start has prepared the next one. */
    void awaitPreparation() throws IOException, InterruptedException {
        process.awaitOutput("The next start is prepared.");
    }

    /** Waits for the one-hop question answered in full; returns nanoseconds since its launch. */
    long awaitOneHop() throws Exception {
        return process.awaitAnswer(
                http.port(), () -> HttpCalls.json(http.get(ONE_HOP)).get("shown").asInt() > 0);
    }

    @Override
    public void close() {
        process.close();
    }
}
