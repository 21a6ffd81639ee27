package org.entente.reports.writing;

import static org.entente.cypher.GraphElements.strings;
import static org.entente.cypher.GraphElements.text;

import org.entente.graph.Language;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import java.util.List;

/**
 * A relation as a report writes it.
 *
 * @param basis ids of the instruments that it rests on
 * @param otherNote the note in the other language
 * @param sides ids of those who state it
 * @param denied whether a source denies it
 * @param stated whether a source states it
 */
public record Fact(
        String id,
        String type,
        @Nullable String role,
        Party source,
        Party target,
        @Nullable String from,
        @Nullable String to,
        List<String> stages,
        List<String> basis,
        boolean openList,
        @Nullable String note,
        @Nullable String otherNote,
        List<String> claims,
        String certainty,
        List<String> sides,
        boolean denied,
        boolean stated,
        long rank)
        implements Stated {

    private static final long LAST = 1000;

    /** From a row with {@code relation}, its {@code type} in it, {@code source}, {@code target}. */
    public static Fact of(Value row, Language language) {
        Value relation = row.get("relation");
        List<String> claims = strings(relation, "claims");
        boolean denied = !relation.get("denied").isNull();
        return new Fact(
                relation.get("id").asString(),
                row.get("type").asString(),
                text(relation, "role"),
                Party.of(row.get("source"), language),
                Party.of(row.get("target"), language),
                text(relation, "from"),
                text(relation, "to"),
                strings(relation, "stages"),
                strings(relation, "basis"),
                relation.get("open_list").asBoolean(false),
                text(relation, "note_" + language.code()),
                text(relation, "note_" + language.other().code()),
                claims,
                relation.get("certainty").asString("stated"),
                strings(relation, "stated_by"),
                denied,
                !relation.get("attested").isNull() || (!denied && !claims.isEmpty()),
                relation.get("rank").asLong(LAST));
    }

    /** The end that is not the given one. */
    public Party other(String end) {
        return source.id().equals(end) ? target : source;
    }

    public boolean joins(String one, String other) {
        return (source.id().equals(one) && target.id().equals(other))
                || (source.id().equals(other) && target.id().equals(one));
    }

    public boolean contradicted() {
        return denied && stated;
    }
}
