package org.entente.console;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;

import org.entente.console.QueryCheck.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Helps those who write a query: what they can name, and what is wrong so far. */
@RestController
class WritingController {

    private final GraphSchema schema;
    private final QueryCheck check;
    private final ConsoleProblems problems;

    WritingController(GraphSchema schema, QueryCheck check, ConsoleProblems problems) {
        this.schema = schema;
        this.check = check;
        this.problems = problems;
    }

    /** Gives what a query can name: labels, types, properties, functions, procedures. */
    @GetMapping("/api/cypher/schema")
    GraphSchema.Names schema() {
        return schema.names();
    }

    /** Looks at a query without running it: what is wrong, what is unwise, what it takes. */
    @PostMapping("/api/cypher/check")
    CheckAnswer check(
            @RequestBody
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(schema = @Schema(implementation = CypherDraft.class)))
                    CypherDraft written,
            Locale locale) {
        String query = written.query() == null ? "" : written.query();
        List<String> parameters =
                query.length() > QueryText.MAX_LENGTH ? List.of() : QueryCheck.parameters(query);
        try {
            var values =
                    written.parameters() == null ? Map.<String, Object>of() : written.parameters();
            return new CheckAnswer(check.findings(query, values), parameters);
        } catch (Refused e) {
            if (e.status() == HttpStatus.CONTENT_TOO_LARGE
                    || e.status() == HttpStatus.TOO_MANY_REQUESTS) {
                throw e;
            }
            String message = String.valueOf(problems.of(e, locale).getDetail());
            var place = e.place();
            return new CheckAnswer(
                    List.of(
                            new Finding(
                                    "error",
                                    e.code(),
                                    message,
                                    place.get("line"),
                                    place.get("column"))),
                    parameters);
        }
    }

    /**
     * @param parameters their names in the query, each once
     */
    record CheckAnswer(List<Finding> problems, List<String> parameters) {}
}
