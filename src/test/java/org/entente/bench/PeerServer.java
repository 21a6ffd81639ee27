package org.entente.bench;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

import java.nio.file.Path;

/**
 * Neo4j with its own settings and nothing of ours, for a process of its own. Arguments: folder,
 * port of Bolt, and, where the HTTP Query API is wanted, its port.
 */
final class PeerServer {

    private static final long PAGE_CACHE = 256L << 20;

    private PeerServer() {}

    public static void main(String[] args) throws InterruptedException {
        var bolt = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
        var builder =
                new DatabaseManagementServiceBuilder(Path.of(args[0]))
                        .setConfig(BoltConnector.enabled, true)
                        .setConfig(BoltConnector.listen_address, bolt)
                        .setConfig(BoltConnector.advertised_address, bolt)
                        .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE);
        if (args.length > 2) {
            var http = new SocketAddress("127.0.0.1", Integer.parseInt(args[2]));
            builder.setConfig(HttpConnector.enabled, true)
                    .setConfig(HttpConnector.listen_address, http)
                    .setConfig(HttpConnector.advertised_address, http);
        }
        builder.build();
        Thread.currentThread().join();
    }
}
