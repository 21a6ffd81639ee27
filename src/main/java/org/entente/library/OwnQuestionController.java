package org.entente.library;

import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Questions that people saved: their own, and those that others share. */
@RestController
@RequestMapping("/api/library")
class OwnQuestionController {

    private final OwnQuestions questions;
    private final MessageSource messages;
    private final Clock clock = Clock.systemUTC();

    OwnQuestionController(OwnQuestions questions, MessageSource messages) {
        this.questions = questions;
        this.messages = messages;
    }

    /**
     * Opens a question that somebody saved. Its version is also the ETag.
     *
     * @param id id of the question
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404")
    @GetMapping("/{id}")
    ResponseEntity<LibraryEntry> question(
            @PathVariable String id, HttpServletRequest request, Locale locale) {
        var visitor = Visitor.of(request);
        return answer(HttpStatus.OK, opened(id, visitor), visitor, locale);
    }

    /**
     * Lists the versions of a question that somebody saved, the latest first. Who may not change it
     * sees those that were shared.
     *
     * @param id id of the question
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404")
    @GetMapping("/{id}/versions")
    VersionsAnswer versions(@PathVariable String id, HttpServletRequest request, Locale locale) {
        var visitor = Visitor.of(request);
        opened(id, visitor);
        return new VersionsAnswer(
                questions.versions(id).stream()
                        .filter(version -> version.isOpenTo(visitor))
                        .map(version -> LibraryEntry.of(version, visitor, messages, locale))
                        .toList());
    }

    /** Saves a question. It takes an account, which owns it from then on. */
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<LibraryEntry> save(
            @RequestBody QuestionRequest wanted, HttpServletRequest request, Locale locale) {
        var visitor = Visitor.of(request);
        String owner = Keeping.QUESTIONS.newOwner(visitor, questions::countOf);
        var question = wanted.toQuestion(UUID.randomUUID().toString(), 1, owner, now());
        questions.add(question);
        return answer(HttpStatus.CREATED, question, visitor, locale);
    }

    /**
     * Saves a new version of a question; the earlier ones stay readable.
     *
     * @param id id of the question
     * @param ifMatch the ETag of the version that is changed
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409")
    @ApiResponse(responseCode = "412")
    @PutMapping("/{id}")
    ResponseEntity<LibraryEntry> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody QuestionRequest wanted,
            HttpServletRequest request,
            Locale locale) {
        var visitor = Visitor.of(request);
        OwnQuestion before = own(id, visitor);
        Keeping.QUESTIONS.requireVersion(before, ifMatch);
        var question = wanted.toQuestion(id, before.version() + 1, before.owner(), now());
        if (!questions.add(question)) {
            throw Keeping.QUESTIONS.clash(opened(id, visitor));
        }
        return answer(HttpStatus.OK, question, visitor, locale);
    }

    /**
     * Deletes a question with all its versions; links to it no longer open.
     *
     * @param id id of the question
     */
    @ApiResponse(responseCode = "204")
    @ApiResponse(responseCode = "404")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, HttpServletRequest request) {
        questions.remove(own(id, Visitor.of(request)).id());
    }

    private OwnQuestion opened(String id, Visitor visitor) {
        return Keeping.QUESTIONS.opened(questions.find(id), id, visitor);
    }

    private OwnQuestion own(String id, Visitor visitor) {
        return Keeping.QUESTIONS.changed(questions.find(id), id, visitor);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private ResponseEntity<LibraryEntry> answer(
            HttpStatus status, OwnQuestion question, Visitor visitor, Locale locale) {
        return ResponseEntity.status(status)
                .location(URI.create("/api/library/" + question.id()))
                .eTag(String.valueOf(question.version()))
                .body(LibraryEntry.of(question, visitor, messages, locale));
    }

    record VersionsAnswer(List<LibraryEntry> versions) {}
}
