package org.entente.bench;

import java.nio.file.Path;
import java.util.Map;

/** Opens a server with the shipped graph and the application at it. */
final class Sites {

    private Sites() {}

    static Site open(String graph, Path folder) throws Exception {
        return open(graph, folder, 0);
    }

    /**
     * The same.
     *
     * @param heap megabytes that the application may use; 0 for what it takes by itself
     */
    static Site open(String graph, Path folder, int heap) throws Exception {
        Path logs = folder.resolve("logs");
        Path home = folder.resolve(graph + "-home");
        Path log = logs.resolve(graph + "-entente.log");
        Peer peer = Peer.start(folder.resolve(graph), logs.resolve(graph + "-neo4j.log"), true);
        peer.awaitAnswer("RETURN 1", Map.of());
        Application application =
                heap == 0
                        ? Application.startAt(peer, home, log)
                        : Application.startSmall(peer, home, log, heap);
        application.awaitReady();
        return new Site(graph, peer, application, new HttpCalls(peer.httpPort()));
    }
}
