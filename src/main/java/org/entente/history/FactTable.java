package org.entente.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What kinds of facts the graph holds, in the order in which they can be created. */
public enum FactTable {
    DOCUMENTS,
    ENTITIES,
    ALIASES,
    NAMES,
    RELATIONS,
    FIGURES,
    CLAIMS;

    /** As the names of statements and the answers of the API have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The table of that word.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static FactTable of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether it counts as a fact and is part of the content hash. A claim does with the fact that
     * lists it, and an alias says nothing of the world.
     */
    public boolean isContent() {
        return this != CLAIMS && this != ALIASES;
    }

    /** The version of a document is that of its publisher, part of what is stated of it. */
    public boolean isNumbered() {
        return isContent() && this != DOCUMENTS;
    }

    /** Facts by their tables, in the order of these. */
    public static Map<FactTable, List<Fact>> group(Collection<Fact> facts) {
        var tables = new EnumMap<FactTable, List<Fact>>(FactTable.class);
        for (Fact fact : facts) {
            tables.computeIfAbsent(fact.table(), _ -> new ArrayList<>()).add(fact);
        }
        return tables;
    }
}
