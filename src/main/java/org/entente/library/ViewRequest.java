package org.entente.library;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is to be saved.
 *
 * @param title its name, 1 to {@value #LONGEST_TITLE} characters on one line
 * @param shared whether everyone who may read may open it
 * @param link what a permalink holds, as JSON of at most {@value #LARGEST} characters
 */
record ViewRequest(@Nullable String title, boolean shared, @Nullable Map<String, Object> link) {

    static final int LONGEST_TITLE = 120;
    static final int LARGEST = 250_000;

    /** Refuses what could not be opened again. */
    void check() {
        String name = name();
        if (name.isEmpty()
                || name.length() > LONGEST_TITLE
                || name.codePoints().anyMatch(Character::isISOControl)) {
            throw ViewProblems.badRequest("problem.view.title", LONGEST_TITLE);
        }
        if (link == null || !(link.get("n") instanceof List) || !(link.get("e") instanceof List)) {
            throw ViewProblems.badRequest("problem.view.link");
        }
        if (SavedViews.written(link).length() > LARGEST) {
            throw ViewProblems.badRequest("problem.view.large", LARGEST);
        }
    }

    SavedView toView(String id, String owner, int version, Instant changed) {
        return new SavedView(
                id,
                name(),
                owner,
                shared,
                SavedView.FORMAT,
                link == null ? Map.of() : link,
                version,
                changed);
    }

    private String name() {
        return title == null ? "" : title.strip();
    }
}
