package org.entente.library;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The named questions with their parameters. */
@RestController
class LibraryController {

    private final ShippedQuestions shipped;
    private final OwnQuestions own;
    private final MessageSource messages;

    LibraryController(ShippedQuestions shipped, OwnQuestions own, MessageSource messages) {
        this.shipped = shipped;
        this.own = own;
        this.messages = messages;
    }

    /**
     * Lists the named questions by topic, then those that people saved and the caller may open. A
     * question is put by sending its query with its parameters to {@code /api/cypher}.
     */
    @GetMapping("/api/library")
    LibraryAnswer library(HttpServletRequest request, Locale locale) {
        var visitor = Visitor.of(request);
        return new LibraryAnswer(
                Stream.concat(
                                shipped.all().stream()
                                        .map(one -> LibraryEntry.of(one, messages, locale)),
                                own.all(visitor).stream()
                                        .map(one ->
                                                LibraryEntry.of(one, visitor, messages, locale)))
                        .toList());
    }

    record LibraryAnswer(List<LibraryEntry> questions) {}
}
