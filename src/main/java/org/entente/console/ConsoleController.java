package org.entente.console;

import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.entente.graph.Language;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ad hoc Cypher over HTTP. */
@RestController
class ConsoleController {

    private static final Logger audit = LoggerFactory.getLogger("entente.audit");
    private static final int AUDITED = 200;

    private final Console console;
    private final MessageSource messages;

    ConsoleController(Console console, MessageSource messages) {
        this.console = console;
        this.messages = messages;
    }

    /** Runs one Cypher query that reads, within limits of rows and time. */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403")
    @ApiResponse(responseCode = "413")
    @ApiResponse(responseCode = "504")
    @PostMapping(path = "/api/cypher", consumes = MediaType.APPLICATION_JSON_VALUE)
    CypherAnswer ask(@RequestBody Question question, @Nullable Principal user, Locale locale) {
        String query = question.query() == null ? "" : question.query();
        Map<String, Object> parameters =
                question.parameters() == null ? Map.of() : question.parameters();
        var limits = ConsoleLimits.of(question.limit(), question.timeoutMs());
        try {
            ConsoleAnswer answer =
                    console.ask(query, parameters, limits, Language.of(locale.getLanguage()));
            return toAnswer(answer, locale);
        } catch (Refused e) {
            String start = query.length() > AUDITED ? query.substring(0, AUDITED) : query;
            audit.info(
                    "refused {} to {}: {}",
                    e.code(),
                    user == null ? "anonymous" : user.getName(),
                    start.replaceAll("\\s+", " "));
            throw e;
        }
    }

    private CypherAnswer toAnswer(ConsoleAnswer answer, Locale locale) {
        String notice =
                answer.truncated() == null
                        ? null
                        : messages.getMessage(
                                "console.truncated." + answer.truncated(),
                                new Object[] {answer.rows().size()},
                                locale);
        return new CypherAnswer(
                answer.columns(),
                answer.rows(),
                answer.nodes(),
                answer.edges(),
                answer.truncated() != null,
                answer.limit(),
                answer.elapsedMs(),
                notice);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused e, Locale locale) {
        var problem = ProblemDetail.forStatus(e.status());
        problem.setDetail(messages.getMessage("console." + e.code(), e.arguments(), locale));
        problem.setProperty("code", e.code());
        e.place().forEach(problem::setProperty);
        return ResponseEntity.status(e.status()).body(problem);
    }

    /**
     * @param query one statement that reads, at most {@value QueryText#MAX_LENGTH} characters
     * @param parameters values of its parameters by name
     * @param limit rows; 1,000 unless said, at most {@value ConsoleLimits#MOST_ROWS}
     * @param timeoutMs milliseconds; 10,000 unless said, at most 30,000
     */
    record Question(
            @Nullable String query,
            @Nullable Map<String, Object> parameters,
            @Nullable Integer limit,
            @Nullable Long timeoutMs) {}

    record CypherAnswer(
            List<String> columns,
            List<List<@Nullable Object>> rows,
            List<Node> nodes,
            List<Edge> edges,
            boolean truncated,
            int limit,
            long elapsedMs,
            @Nullable String notice) {}
}
