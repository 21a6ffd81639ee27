package org.entente.bench;

import java.nio.file.Path;
import java.util.Map;

/** Opens a server with the shipped graph and the application at it. */
final class Sites {

    private Sites() {}

    static Site open(String graph, Path folder) throws Exception {
        Path logs = folder.resolve("logs");
        Peer peer = Peer.start(folder.resolve(graph), logs.resolve(graph + "-neo4j.log"), true);
        peer.awaitAnswer("RETURN 1", Map.of());
        Application application =
                Application.startAt(
                        peer,
                        folder.resolve(graph + "-home"),
                        logs.resolve(graph + "-entente.log"));
        application.awaitReady();
        return new Site(graph, peer, application, new HttpCalls(peer.httpPort()));
    }
}
