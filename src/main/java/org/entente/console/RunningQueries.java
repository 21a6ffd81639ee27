package org.entente.console;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The queries that run now, by the id that their asker gave them. */
@Component
class RunningQueries {

    private final Map<String, RunningQuery> running = new ConcurrentHashMap<>();

    /**
     * @throws Refused if its id is no UUID or in use
     */
    RunningQuery begin(Order order) {
        String qid = order.qid() == null ? UUID.randomUUID().toString() : checked(order.qid());
        var query = new RunningQuery(qid, order.asker(), order.limits().early());
        if (running.putIfAbsent(qid, query) != null) {
            throw new Refused(HttpStatus.CONFLICT, "SAME_ID");
        }
        return query;
    }

    private static String checked(String qid) {
        try {
            return UUID.fromString(qid).toString();
        } catch (IllegalArgumentException e) {
            throw new Refused(HttpStatus.BAD_REQUEST, "NO_ID");
        }
    }

    Optional<RunningQuery> find(String qid) {
        return Optional.ofNullable(running.get(qid));
    }

    void end(RunningQuery query) {
        running.remove(query.qid(), query);
    }
}
