package org.entente.library;

import org.entente.graph.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;

/** The named questions with their parameters. */
@RestController
class LibraryController {

    private final ShippedQuestions questions;

    LibraryController(ShippedQuestions questions) {
        this.questions = questions;
    }

    /**
     * Lists the named questions by topic. A question is put by sending its query with its
     * parameters to {@code /api/cypher}.
     */
    @GetMapping("/api/library")
    LibraryAnswer library(Locale locale) {
        Language language = Language.of(locale.getLanguage());
        return new LibraryAnswer(
                questions.all().stream().map(question -> entry(question, language)).toList());
    }

    private static Entry entry(Question question, Language language) {
        return new Entry(
                question.id(),
                question.topic(),
                question.title().in(language),
                question.about().in(language),
                question.query(),
                question.parameters().stream()
                        .map(one ->
                                new Choice(
                                        one.name(),
                                        one.type(),
                                        one.title().in(language),
                                        one.standard()))
                        .toList());
    }

    record LibraryAnswer(List<Entry> questions) {}

    record Entry(
            String id,
            String topic,
            String title,
            String description,
            String query,
            List<Choice> parameters) {}

    /**
     * @param type what to choose: an entity by search, a date, a text or a number
     */
    record Choice(
            String name,
            String type,
            String title,
            @com.fasterxml.jackson.annotation.JsonProperty("default") String standard) {}
}
