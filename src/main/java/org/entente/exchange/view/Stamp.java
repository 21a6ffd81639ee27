package org.entente.exchange.view;

import org.entente.history.Changes.DataVersion;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where and when a file was made from what.
 *
 * @param link opens the view in the explorer
 * @param made when, ISO 8601 in UTC, to the second
 * @param at the date that the view is asked as at, in words
 * @param remarks sentences: as at when, what filters leave out, what is no longer there
 * @param origin one sentence: when it was made, from the data after which change
 * @param missing how many entities and relations of the view are not in the file
 */
public record Stamp(
        @Nullable String link,
        String made,
        @Nullable String at,
        DataVersion data,
        List<String> remarks,
        String origin,
        int missing) {}
