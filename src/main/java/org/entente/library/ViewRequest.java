package org.entente.library;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is to be saved.
 *
 * @param title its name, 1 to {@value Keeping#LONGEST_TITLE} characters on one line
 * @param shared whether everyone who may read may open it
 * @param link what a permalink holds, as JSON of at most {@value #LARGEST} characters
 */
record ViewRequest(@Nullable String title, boolean shared, @Nullable Map<String, Object> link) {

    static final int LARGEST = 250_000;

    /** Refuses what could not be opened again. */
    void check() {
        name();
        if (link == null || !(link.get("n") instanceof List) || !(link.get("e") instanceof List)) {
            throw Keeping.VIEWS.refused("link");
        }
        if (SavedViews.written(link).length() > LARGEST) {
            throw Keeping.VIEWS.refused("large", LARGEST);
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
        return Keeping.VIEWS.title(title);
    }
}
