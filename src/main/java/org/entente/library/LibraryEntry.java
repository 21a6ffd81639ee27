package org.entente.library;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.entente.graph.Label;
import org.entente.graph.Language;
import org.entente.graph.Typography;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A question as a reader of one language sees it.
 *
 * @param topicTitle the topic in the reader's language
 * @param query the Cypher; of a shipped question its columns are in the reader's language
 * @param owner the account that saved it; null of a shipped one
 * @param mine whether the caller may change it
 * @param changed when this version was saved; null of a shipped one
 */
record LibraryEntry(
        String id,
        String topic,
        String topicTitle,
        String title,
        String description,
        String query,
        List<Choice> parameters,
        @Nullable String owner,
        boolean shared,
        boolean mine,
        int version,
        @Nullable Instant changed) {

    private static final String PEOPLE = "people";

    /**
     * @param type what to choose: an entity by search, a kind, a date, a year, a number or a text
     */
    record Choice(
            String name,
            ParameterType type,
            String title,
            @JsonProperty("default") String standard) {}

    static LibraryEntry of(Question question, MessageSource messages, Locale locale) {
        Language language = Language.of(locale.getLanguage());
        return new LibraryEntry(
                question.id(),
                question.topic(),
                topic(question.topic(), messages, locale),
                text(question.title(), language),
                text(question.about(), language),
                question.statement().in(language),
                question.parameters().stream()
                        .map(one ->
                                new Choice(
                                        one.name(),
                                        one.type(),
                                        text(one.title(), language),
                                        one.standard()))
                        .toList(),
                null,
                true,
                false,
                1,
                null);
    }

    static LibraryEntry of(
            OwnQuestion question, Visitor visitor, MessageSource messages, Locale locale) {
        return new LibraryEntry(
                question.id(),
                PEOPLE,
                topic(PEOPLE, messages, locale),
                question.title(),
                question.description(),
                question.query(),
                question.parameters().stream()
                        .map(one -> new Choice(one.name(), one.type(), one.title(), one.standard()))
                        .toList(),
                question.owner(),
                question.shared(),
                visitor.mayChange(question.owner()),
                question.version(),
                question.changed());
    }

    private static String text(Label label, Language language) {
        return Typography.of(language, label.in(language));
    }

    private static String topic(String topic, MessageSource messages, Locale locale) {
        return messages.getMessage("library.topic." + topic, null, locale);
    }
}
