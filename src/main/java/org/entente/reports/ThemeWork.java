package org.entente.reports;

import static org.entente.cypher.GraphElements.strings;

import org.entente.graph.Language;
import org.entente.reports.writing.Party;
import org.neo4j.driver.Value;

import java.util.List;

/**
 * An event, activity, programme or network on a theme that a partner has a part in.
 *
 * @param relations ids of the relations that join the partner to it
 */
record ThemeWork(Party partner, Party theme, Party work, List<String> relations) {

    static ThemeWork of(Value row, Language language) {
        return new ThemeWork(
                Party.of(row.get("partner"), language),
                Party.of(row.get("theme"), language),
                Party.of(row.get("work"), language),
                strings(row, "relations"));
    }
}
