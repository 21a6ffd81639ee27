package org.entente.reports.writing;

import org.entente.graph.Language;
import org.entente.graph.Named;
import org.entente.reports.document.NameNote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How names are printed: in full with the acronym at first, then by the acronym where the report is
 * about the body; with an asterisk where a note must go with the name; marked where the name is the
 * other language's.
 */
final class Naming {

    private static final int SPELT_OUT = 3;
    private static final String VOWELS = "AEIOUÉÈ";

    private final Language language;
    private final Set<String> subjects;
    private final String missing;
    private final Set<String> printed = new HashSet<>();
    private final List<NameNote> notes = new ArrayList<>();

    /**
     * @param subjects ids of the parties that the report is about
     * @param missing what marks a name that is the other language's
     */
    Naming(Language language, Set<String> subjects, String missing) {
        this.language = language;
        this.subjects = subjects;
        this.missing = missing;
    }

    Named print(Party party) {
        boolean first = printed.add(party.id());
        String acronym = party.name().name().equals(party.acronym()) ? null : party.acronym();
        if (acronym != null && !first && subjects.contains(party.id())) {
            return shortened(party, acronym);
        }
        String name = party.name().name() + (party.nameMissing() ? " " + missing : "");
        if (party.note() != null) {
            name += "*";
            if (first) {
                notes.add(new NameNote(party.name().name(), party.note()));
            }
        }
        return new Named(
                acronym != null && first ? name + " (" + acronym + ")" : name,
                party.name().article(),
                party.name().many());
    }

    /**
     * English sets the article before an acronym that is spelt out, which is to say a short one
     * (the OAS, but CICAD, UNODC); French keeps the article of the name, elided before a vowel.
     */
    private Named shortened(Party party, String acronym) {
        String article = party.name().article();
        if (language == Language.EN) {
            return new Named(
                    acronym, acronym.length() <= SPELT_OUT ? article : null, party.name().many());
        }
        boolean elides =
                VOWELS.indexOf(acronym.toUpperCase(Locale.ROOT).charAt(0)) >= 0
                        && ("le".equals(article) || "la".equals(article));
        return new Named(acronym, elides ? "l'" : article, party.name().many());
    }

    List<NameNote> notes() {
        return List.copyOf(notes);
    }
}
