package org.entente.console;

import jakarta.servlet.http.HttpServletResponse;

import org.entente.console.answer.AnswerEvents;
import org.entente.console.answer.AnswerForm;
import org.entente.console.answer.Cells;
import org.entente.console.answer.CsvAnswer;
import org.entente.console.answer.JsonAnswer;
import org.entente.console.answer.JsonLines;
import org.entente.console.answer.XlsxAnswer;
import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;

import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Lets the console write its answer to the response, in the form that was asked for. */
@Component
class AnswerStreams {

    private static final List<String> FORMS =
            List.of(
                    MediaType.APPLICATION_JSON_VALUE,
                    AnswerEvents.TYPE,
                    JsonLines.TYPE,
                    CsvAnswer.TYPE,
                    XlsxAnswer.TYPE);

    private static final Map<String, String> ENDINGS =
            Map.of(JsonLines.TYPE, "jsonl", CsvAnswer.TYPE, "csv", XlsxAnswer.TYPE, "xlsx");

    private final Console console;
    private final ConsoleSettings settings;
    private final ConsoleProblems problems;
    private final AskedQueries history;
    private final Vocabulary vocabulary;
    private final JsonMapper mapper;

    AnswerStreams(
            Console console,
            ConsoleSettings settings,
            ConsoleProblems problems,
            AskedQueries history,
            Vocabulary vocabulary,
            JsonMapper mapper) {
        this.console = console;
        this.settings = settings;
        this.problems = problems;
        this.history = history;
        this.vocabulary = vocabulary;
        this.mapper = mapper;
    }

    /** What the caller accepts, and whether it is for a spreadsheet. */
    record Wish(@Nullable String accept, boolean forSpreadsheet) {

        String type() {
            if (accept == null || accept.isBlank()) {
                return FORMS.getFirst();
            }
            var wanted = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(wanted);
            return wanted.stream()
                    .flatMap(one ->
                            FORMS.stream()
                                    .filter(form -> one.includes(MediaType.parseMediaType(form))))
                    .findFirst()
                    .orElse(FORMS.getFirst());
        }
    }

    void answer(
            CypherRequest question,
            Wish wish,
            Asker asker,
            Language language,
            HttpServletResponse response) {
        String type = wish.type();
        var order =
                new Order(
                        question.qid(),
                        question.query() == null ? "" : question.query(),
                        question.parameters() == null ? Map.of() : question.parameters(),
                        limits(question, type, asker),
                        asker,
                        language);
        var asked = history.begin(order);
        AnswerForm form = form(order, wish, response);
        try {
            long rows = console.ask(order, form);
            if (form instanceof JsonAnswer whole) {
                send(whole, response);
            }
            asked.answered(rows);
        } catch (RuntimeException e) {
            asked.ended(e);
            fail(e, form, response, language);
        }
    }

    /** Before anything has left, a failure has its own status; after that the form says it. */
    private void fail(
            RuntimeException e, AnswerForm form, HttpServletResponse response, Language language) {
        // Who cancelled is not told of an error, only that it is over.
        boolean cancelled =
                form instanceof AnswerEvents
                        && e instanceof Refused refused
                        && refused.code().equals("CANCELLED");
        if (!response.isCommitted() && !cancelled) {
            response.reset();
            throw e;
        }
        boolean nobodyListens =
                e instanceof JacksonIOException || e instanceof UncheckedIOException;
        if (nobodyListens || !form.failed(problems.of(e, language.locale()))) {
            throw e; // the connection is broken off
        }
    }

    private ConsoleLimits limits(CypherRequest question, String type, Asker asker) {
        var role = settings.of(asker.role());
        return switch (type) {
            case MediaType.APPLICATION_JSON_VALUE ->
                    ConsoleLimits.ofPiece(role, question.limit(), question.timeoutMs());
            case AnswerEvents.TYPE ->
                    ConsoleLimits.ofPage(role, question.limit(), question.timeoutMs());
            default -> ConsoleLimits.ofFile(role, question.limit(), question.timeoutMs());
        };
    }

    private AnswerForm form(Order order, Wish wish, HttpServletResponse response) {
        String type = wish.type();
        var plain = Cells.plain(vocabulary, order.language());
        var drawn = Cells.drawn(vocabulary, order.language());
        if (type.equals(MediaType.APPLICATION_JSON_VALUE)) {
            return new JsonAnswer(mapper, drawn);
        }
        describe(type, response);
        OutputStream out = stream(response);
        return switch (type) {
            case AnswerEvents.TYPE -> new AnswerEvents(mapper, drawn, out);
            case JsonLines.TYPE -> new JsonLines(mapper, plain, out);
            case XlsxAnswer.TYPE -> new XlsxAnswer(mapper, plain, out);
            default -> new CsvAnswer(mapper, plain, out, wish.forSpreadsheet());
        };
    }

    private static OutputStream stream(HttpServletResponse response) {
        try {
            return response.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In one piece: nothing is written before all of it is there. */
    private static void send(JsonAnswer form, HttpServletResponse response) {
        byte[] written = form.written();
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(written.length);
        try {
            response.getOutputStream().write(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!type.equals(XlsxAnswer.TYPE)) {
            response.setCharacterEncoding(StandardCharsets.UTF_8);
        }
        String ending = ENDINGS.get(type);
        if (ending != null) {
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("entente." + ending)
                            .build()
                            .toString());
        }
    }
}
