package org.entente.console;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * What each account has asked, its latest queries, beside the accounts. Whoever has none leaves no
 * trace here. Refusals go to the audit log too, whoever asked.
 */
@Component
class AskedQueries {

    static final int KEPT = 500;

    private static final Logger log = LoggerFactory.getLogger(AskedQueries.class);
    private static final Logger audit = LoggerFactory.getLogger("entente.audit");
    private static final int AUDITED = 200;
    private static final int LONGEST = 20_000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JdbcClient store;

    AskedQueries(DataSource store) {
        new ResourceDatabasePopulator(new ClassPathResource("console/asked-queries.sql"))
                .execute(store);
        this.store = JdbcClient.create(store);
    }

    /** How a query ended. */
    enum Outcome {
        ANSWERED,
        REFUSED,
        FAILED,
        CANCELLED
    }

    /**
     * A query that was asked.
     *
     * @param rows that were written
     */
    record Entry(
            String id,
            String query,
            Map<String, Object> parameters,
            Instant asked,
            long elapsedMs,
            long rows,
            Outcome outcome) {}

    Asked begin(Order order) {
        return new Asked(order);
    }

    /** One query, to be told once how it ended. */
    final class Asked {

        private final Order order;
        private final Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        private final long start = System.nanoTime();

        private Asked(Order order) {
            this.order = order;
        }

        void answered(long rows) {
            keep(rows, Outcome.ANSWERED);
        }

        void ended(RuntimeException e) {
            if (!(e instanceof Refused refused)) {
                keep(0, Outcome.FAILED);
                return;
            }
            keep(0, refused.code().equals("CANCELLED") ? Outcome.CANCELLED : Outcome.REFUSED);
            String query = order.query();
            audit.info(
                    "refused {} to {}: {}",
                    refused.code(),
                    order.asker().name() == null ? "anonymous" : order.asker().name(),
                    query.substring(0, Math.min(AUDITED, query.length())).replaceAll("\\s+", " "));
        }

        private void keep(long rows, Outcome outcome) {
            String name = order.asker().name();
            if (name == null || order.query().isBlank() || order.query().length() > LONGEST) {
                return;
            }
            long elapsed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            try {
                add(
                        name,
                        order,
                        new Entry("", order.query(), Map.of(), at, elapsed, rows, outcome));
            } catch (DataAccessException e) {
                log.warn("A query could not be kept in the history: {}", e.getMessage());
            }
        }
    }

    private void add(String owner, Order order, Entry entry) {
        store.sql("insert into asked_queries values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        owner,
                        entry.query(),
                        JSON.writeValueAsString(order.parameters()),
                        OffsetDateTime.ofInstant(entry.asked(), ZoneOffset.UTC),
                        entry.elapsedMs(),
                        entry.rows(),
                        entry.outcome().name())
                .update();
        store.sql(
                        "delete from asked_queries where owner = ? and id not in (select id from"
                                + " asked_queries where owner = ? order by asked desc limit ?)")
                .params(owner, owner, KEPT)
                .update();
    }

    /** The latest first; those that contain the text, whatever its case. */
    List<Entry> of(String owner, @Nullable String search, int limit) {
        String sought = search == null ? "" : search.strip();
        return store.sql(
                        "select id, query, parameters, asked, elapsed_ms, answered_rows, outcome"
                                + " from asked_queries where owner = ? and position(lower(?) in"
                                + " lower(query)) > 0 order by asked desc limit ?")
                .params(owner, sought, limit)
                .query(AskedQueries::read)
                .list();
    }

    boolean forget(String owner, String id) {
        return store.sql("delete from asked_queries where owner = ? and id = ?")
                        .params(owner, id)
                        .update()
                == 1;
    }

    void forgetAll(String owner) {
        store.sql("delete from asked_queries where owner = ?").param(owner).update();
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("id"),
                row.getString("query"),
                JSON.readValue(row.getString("parameters"), OBJECT),
                row.getObject("asked", OffsetDateTime.class).toInstant(),
                row.getLong("elapsed_ms"),
                row.getLong("answered_rows"),
                Outcome.valueOf(row.getString("outcome")));
    }
}
