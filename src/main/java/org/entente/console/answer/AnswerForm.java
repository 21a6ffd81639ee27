package org.entente.console.answer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.http.ProblemDetail;

import java.util.List;

/**
 * Writes one answer while it arrives. Calls come in this order: {@code waiting} any number of
 * times, {@code begin} once, {@code rows} and {@code progress} any number of times, {@code end}
 * once. An exception of input or output means that nobody listens any more.
 */
public interface AnswerForm {

    /** All places are taken; so many others wait before this one. */
    default void waiting(int ahead) {}

    void begin(String qid, List<String> columns, long limit);

    void rows(List<Record> rows);

    /** A sign of life while nothing else is sent. */
    default void progress(long rows, long elapsedMs) {}

    void end(Ending ending);

    /**
     * Says in the answer itself that it failed.
     *
     * @return false if this form has no words for that: the answer is to be broken off
     */
    default boolean failed(ProblemDetail problem) {
        return false;
    }

    /** About how many bytes the cells took. */
    long bytes();

    /**
     * How an answer ended.
     *
     * @param truncated null, or what stopped the reading: {@code rows} or {@code bytes}
     * @param notice the same as a sentence of the reader's language
     * @param plan of EXPLAIN or PROFILE
     */
    record Ending(
            long rows,
            @Nullable String truncated,
            @Nullable String notice,
            long elapsedMs,
            @Nullable PlanTree plan) {}
}
