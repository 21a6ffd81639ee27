package org.entente.console;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.entente.console.answer.AnswerEvents;
import org.entente.console.answer.CsvAnswer;
import org.entente.console.answer.JsonLines;
import org.entente.console.answer.PlanTree;
import org.entente.console.answer.XlsxAnswer;
import org.entente.graph.Language;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;

/** Ad hoc Cypher over HTTP. */
@RestController
class ConsoleController {

    private final AnswerStreams streams;
    private final Console console;

    ConsoleController(AnswerStreams streams, Console console) {
        this.streams = streams;
        this.console = console;
    }

    /**
     * Runs one Cypher query that reads, within limits of rows and time. What {@code Accept} asks
     * for is the form of the answer: one object with rows, nodes and edges; the same as a stream of
     * events for a page; everything, without a limit of rows, as JSON lines, CSV or a workbook,
     * broken off if it fails. EXPLAIN or PROFILE before the query gives its plan.
     *
     * @param accept form of the answer; JSON unless said
     * @param purpose who opens the CSV; for {@code spreadsheet} cells that would be taken for
     *     formulas are defused
     */
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = CypherAnswer.class)),
                @Content(
                        mediaType = AnswerEvents.TYPE,
                        schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = JsonLines.TYPE,
                        schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = CsvAnswer.TYPE,
                        schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = XlsxAnswer.TYPE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "403")
    @ApiResponse(responseCode = "409")
    @ApiResponse(responseCode = "413")
    @ApiResponse(responseCode = "504")
    @PostMapping(
            path = "/api/cypher",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                AnswerEvents.TYPE,
                JsonLines.TYPE,
                CsvAnswer.TYPE,
                XlsxAnswer.TYPE
            })
    void ask(
            @RequestBody
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CypherRequest.class)))
                    CypherRequest question,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            @RequestParam(name = "for", required = false) @Nullable String purpose,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var language = Language.of(locale.getLanguage());
        var form = new AnswerStreams.Wish(accept, "spreadsheet".equals(purpose));
        streams.answer(question, form, Asker.of(request), language, response);
    }

    /**
     * Ends a query that runs.
     *
     * @param qid id that its asker gave it
     */
    @ApiResponse(responseCode = "204")
    @ApiResponse(responseCode = "404")
    @DeleteMapping("/api/cypher/{qid}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String qid, HttpServletRequest request) {
        if (!console.cancel(qid, Asker.of(request))) {
            throw new Refused(HttpStatus.NOT_FOUND, "NOT_RUNNING");
        }
    }

    /** The answer as one object; it is written while it is read, this describes it. */
    record CypherAnswer(
            List<String> columns,
            List<List<@Nullable Object>> rows,
            List<Node> nodes,
            List<Edge> edges,
            boolean truncated,
            int limit,
            long elapsedMs,
            @Nullable String notice,
            @Nullable PlanTree plan) {}
}
