package org.entente.console;

import org.entente.WithGraph;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The hostile queries against the embedded database. */
@WithGraph
class EmbeddedHostileIT extends HostileQueries {

    @LocalServerPort private int port;
    @Autowired private Driver driver;

    @Override
    ConsoleCalls calls() {
        return new ConsoleCalls(port);
    }

    @Override
    Driver driver() {
        return driver;
    }
}
