package org.entente.exchange.proposal;

import org.entente.exchange.mapping.Profile;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a file is, what its columns probably mean, and what its first rows would make.
 *
 * @param format csv, xlsx, json or graphml
 * @param encoding as it was detected; null where the format says it itself
 * @param delimiter as it was detected; null where the format has none
 * @param tables with their first rows
 * @param own whether all tables are the graph's own and need no mapping
 * @param profile name of a kept profile that reads all tables; null where there is none
 * @param sketch a mapping to be corrected, of a file with one table; null else
 * @param mapping the sketch as a profile, to import with and to keep
 * @param nodes entities that the first rows would make
 * @param edges relations that the first rows would make
 * @param faults why of the first rows some would be rejected
 */
public record Proposal(
        String format,
        @Nullable String encoding,
        @Nullable String delimiter,
        List<FirstRows> tables,
        boolean own,
        @Nullable String profile,
        @Nullable Sketch sketch,
        @Nullable Profile mapping,
        List<Node> nodes,
        List<Edge> edges,
        List<Fault> faults) {

    /** A table with its first rows, as they stand in the file. */
    public record FirstRows(String name, List<String> header, List<List<String>> rows) {}

    /**
     * An entity that would be made.
     *
     * @param name in either language; the id where there is none
     */
    public record Node(String id, String kind, String name) {}

    /** A relation that would be made. */
    public record Edge(String source, String type, String target, @Nullable String role) {}

    /** Why a row would be rejected. */
    public record Fault(String table, long line, String column, String reason) {}
}
