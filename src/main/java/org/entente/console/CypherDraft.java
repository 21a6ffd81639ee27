package org.entente.console;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A query that is being written.
 *
 * @param query at most {@value QueryText#MAX_LENGTH} characters
 * @param parameters values of its parameters by name
 */
record CypherDraft(@Nullable String query, @Nullable Map<String, Object> parameters) {}
