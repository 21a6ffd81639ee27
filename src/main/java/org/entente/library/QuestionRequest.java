package org.entente.library;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.entente.library.OwnQuestion.OwnParameter;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A question that is to be saved.
 *
 * @param title its name, 1 to {@value Keeping#LONGEST_TITLE} characters on one line
 * @param description what it is for, at most {@value #LONGEST_DESCRIPTION} characters
 * @param query the Cypher, at most {@value #LONGEST_QUERY} characters
 * @param parameters exactly those that the query uses, at most {@value #MOST_PARAMETERS}
 * @param shared whether everyone who may read may open it
 */
record QuestionRequest(
        @Nullable String title,
        @Nullable String description,
        @Nullable String query,
        @Nullable List<@Nullable Wanted> parameters,
        boolean shared) {

    static final int LONGEST_DESCRIPTION = 2_000;
    static final int LONGEST_QUERY = 20_000;
    static final int MOST_PARAMETERS = 20;
    private static final int LONGEST_NAME = 60;
    private static final Pattern NAME = Pattern.compile("[\\p{Alpha}_]\\w{0,59}");

    /**
     * @param type entity, date, text, number, kind or year
     * @param title what it is called on the screen; its name unless said
     * @param standard what it is unless chosen
     */
    record Wanted(
            @Nullable String name,
            @Nullable String type,
            @Nullable String title,
            @JsonProperty("default") @Nullable String standard) {}

    /** Refuses what could not be asked again. */
    OwnQuestion toQuestion(String id, int version, String owner, Instant changed) {
        String text = query == null ? "" : query.strip();
        if (text.isEmpty() || text.length() > LONGEST_QUERY) {
            throw refused("query", LONGEST_QUERY);
        }
        String about = description == null ? "" : description.strip();
        if (about.length() > LONGEST_DESCRIPTION) {
            throw refused("description", LONGEST_DESCRIPTION);
        }
        return new OwnQuestion(
                id,
                version,
                owner,
                shared,
                Keeping.QUESTIONS.title(title),
                about,
                text,
                chosen(QueryParameters.of(text)),
                changed);
    }

    private List<OwnParameter> chosen(Set<String> used) {
        var chosen = new ArrayList<OwnParameter>();
        var names = new TreeSet<String>();
        for (Wanted wanted : parameters == null ? List.<Wanted>of() : parameters) {
            if (wanted == null || !names.add(name(wanted))) {
                throw refused("parameter", LONGEST_NAME);
            }
            chosen.add(parameter(wanted));
        }
        if (chosen.size() > MOST_PARAMETERS) {
            throw refused("parameters.many", MOST_PARAMETERS);
        }
        if (!names.equals(used)) {
            throw refused("parameters", listed(used), listed(names));
        }
        return List.copyOf(chosen);
    }

    private static OwnParameter parameter(Wanted wanted) {
        String name = name(wanted);
        ParameterType type =
                ParameterType.of(wanted.type == null ? "text" : wanted.type)
                        .orElseThrow(() -> refused("type", name, ParameterType.codes()));
        String standard = wanted.standard == null ? "" : wanted.standard.strip();
        if (!standard.isEmpty() && !type.accepts(standard)) {
            throw refused("default", name, type.code());
        }
        String title = wanted.title == null || wanted.title.isBlank() ? name : wanted.title;
        return new OwnParameter(name, type, Keeping.QUESTIONS.title(title), standard);
    }

    private static String name(Wanted wanted) {
        if (wanted.name == null || !NAME.matcher(wanted.name).matches()) {
            throw refused("parameter", LONGEST_NAME);
        }
        return wanted.name;
    }

    private static String listed(Set<String> names) {
        return names.isEmpty() ? "-" : "$" + String.join(", $", names);
    }

    private static RuntimeException refused(String reason, Object... arguments) {
        return Keeping.QUESTIONS.refused(reason, arguments);
    }
}
