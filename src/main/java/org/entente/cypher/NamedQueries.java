package org.entente.cypher;

import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs the statements of {@code cypher/queries} by name ({@code exploration/neighbourhood}), in
 * read access mode, with a time limit, on the application's own connections. A read whose
 * connection was lost before the first row is sent once more: the database may have been restarted.
 */
public interface NamedQueries {

    /** All rows, mapped in the order of the answer. */
    <T> List<T> all(String name, Map<String, Object> parameters, Function<Record, T> row);

    /** The first row, mapped. */
    <T> Optional<T> first(String name, Map<String, Object> parameters, Function<Record, T> row);

    /**
     * Every row as it comes, none kept: for answers of any length. It may take an hour, and ends
     * where the connection is lost.
     */
    void each(String name, Map<String, Object> parameters, Consumer<Record> row);

    /**
     * All rows of a statement that was built with the Cypher DSL: for the few whose shape depends
     * on the vocabulary.
     */
    <T> List<T> all(Statement statement, Map<String, Object> parameters, Function<Record, T> row);

    /**
     * The first rows of a question of the library, as it is written in its file.
     *
     * @param most rows that are read; the others stay in the database
     */
    <T> List<T> question(
            String statement, Map<String, Object> parameters, int most, Function<Record, T> row);

    /**
     * The text of a statement.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    String text(String name);
}
