package org.entente.console;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What is asked.
 *
 * @param query one statement that reads, at most {@value QueryText#MAX_LENGTH} characters
 * @param parameters values of its parameters by name
 * @param limit rows; of one object 1,000 unless said and at most {@value ConsoleLimits#MOST_ROWS},
 *     of events as many as the role may have, of a file all
 * @param timeoutMs milliseconds; 10,000 unless said for one object, else what the role may have
 * @param qid a UUID by which the query can be ended
 */
record CypherRequest(
        @Nullable String query,
        @Nullable Map<String, Object> parameters,
        @Nullable Integer limit,
        @Nullable Long timeoutMs,
        @Nullable String qid) {}
