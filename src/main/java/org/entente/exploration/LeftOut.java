package org.entente.exploration;

import org.entente.exploration.Surrounding.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a neighbourhood does not show, in sentences. */
final class LeftOut {

    private final MessageSource messages;
    private final Locale locale;
    private final List<String> sentences = new ArrayList<>();

    private LeftOut(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** One sentence for each step and reason; null where nothing is left out. */
    static @Nullable String of(List<Level> levels, MessageSource messages, Locale locale) {
        var leftOut = new LeftOut(messages, locale);
        levels.forEach(level -> leftOut.add(level, levels.size() == 1));
        return leftOut.sentences.isEmpty() ? null : String.join(" ", leftOut.sentences);
    }

    private void add(Level level, boolean only) {
        int notFollowed = level.notFollowed().size();
        if (notFollowed > 0) {
            say("neighbourhood.not-followed", level.depth(), notFollowed);
        }
        if (level.shown() == level.total()) {
            return;
        }
        if (only) {
            say("neighbourhood.left-out", level.shown(), level.total());
        } else {
            say("neighbourhood.left-out.step", level.depth(), level.shown(), level.total());
        }
    }

    private void say(String key, Object... arguments) {
        sentences.add(messages.getMessage(key, arguments, locale));
    }
}
