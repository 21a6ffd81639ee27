package org.entente.console;

import org.entente.cypher.DatabaseRestart;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Queries that the database cannot end: an evaluation without a break hears neither its time limit
 * nor the end of its connection. Each keeps its place. The embedded database is restarted with two
 * of them, or one for half a minute: ending its process is the only sure way. A server of your own
 * is left alone, and the health says so.
 */
@Component
class StuckQueries {

    private static final Logger log = LoggerFactory.getLogger(StuckQueries.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    static final int MOST = 2;
    static final Duration LONGEST = Duration.ofSeconds(30);

    private final ConsoleConnection connection;
    private final ObjectProvider<DatabaseRestart> restart;
    private final Map<String, Stuck> stuck = new ConcurrentHashMap<>();
    private boolean watching;

    private record Stuck(Places.Place place, long since) {}

    StuckQueries(ConsoleConnection connection, ObjectProvider<DatabaseRestart> restart) {
        this.connection = connection;
        this.restart = restart;
    }

    /** How many there are now. */
    int count() {
        return stuck.size();
    }

    /** Takes over the place of a query that should have ended. */
    synchronized void add(String qid, Places.Place place) {
        stuck.put(qid, new Stuck(place, System.nanoTime()));
        connection.cutOff(qid);
        if (!watching) {
            watching = true;
            Thread.ofVirtual().name("console-watch").start(this::watch);
        }
    }

    private void watch() {
        try {
            while (isLeft()) {
                Thread.sleep(LOOK);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isLeft() {
        watching = !stuck.isEmpty();
        return watching;
    }

    private void look() {
        try {
            var running = Set.copyOf(connection.stillRunning(stuck.keySet()));
            stuck.keySet().stream()
                    .filter(qid -> !running.contains(qid))
                    .toList()
                    .forEach(this::ended);
        } catch (Neo4jException e) {
            log.warn("The stuck queries could not be looked at: {}", e.getMessage());
        }
        if (isTooMuch()) {
            restart.ifAvailable(database -> {
                log.warn(
                        "The database cannot end what it was asked, and is restarted (queries:"
                                + " {}).",
                        stuck.size());
                database.restart();
                stuck.keySet().forEach(this::ended);
            });
        }
    }

    private boolean isTooMuch() {
        long now = System.nanoTime();
        return stuck.size() >= MOST
                || stuck.values().stream().anyMatch(one -> now - one.since > LONGEST.toNanos());
    }

    private void ended(String qid) {
        Stuck one = stuck.remove(qid);
        if (one != null) {
            one.place.close();
        }
    }
}
