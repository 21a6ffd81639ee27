package org.entente.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The messages in the language of {@code --lang}, else of the user's environment. */
final class Sentences {

    private static final String FRENCH = "fr";

    private final Locale locale;
    private final ResourceBundle messages;

    private Sentences(Locale locale) {
        this.locale = locale;
        this.messages =
                ResourceBundle.getBundle(
                        "messages/messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Whatever is wrong with the arguments has to be said in a language, so it is sought first. */
    static Sentences of(String[] arguments, Map<String, String> environment) {
        String language = fromEnvironment(environment);
        List<String> all = List.of(arguments);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).equals("--lang") && i + 1 < all.size()) {
                language = all.get(i + 1);
            } else if (all.get(i).startsWith("--lang=")) {
                language = all.get(i).substring("--lang=".length());
            }
        }
        return new Sentences(language.startsWith(FRENCH) ? Locale.FRENCH : Locale.ENGLISH);
    }

    private static String fromEnvironment(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    String language() {
        return locale.getLanguage();
    }

    String text(String key, Object... details) {
        return new MessageFormat(messages.getString(key), locale).format(details);
    }

    /** Why a file could not be written, without a full stop. */
    String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return text("command.reason.denied");
        }
        if (e instanceof FileSystemException of && of.getReason() != null) {
            return of.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
