package org.entente.console;

import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;

/** What the caller's account has asked the console. */
@RestController
@RequestMapping("/api/cypher/history")
class HistoryController {

    private static final String LISTED = "50";

    private final AskedQueries queries;

    HistoryController(AskedQueries queries) {
        this.queries = queries;
    }

    /**
     * Lists the caller's latest queries, newest first. It takes an account.
     *
     * @param search text that they contain
     * @param limit entries, at most 500
     */
    @GetMapping
    HistoryAnswer history(
            Principal user,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = LISTED) int limit) {
        int most = Math.clamp(limit, 1, AskedQueries.KEPT);
        return new HistoryAnswer(queries.of(user.getName(), search, most));
    }

    /**
     * Forgets one query.
     *
     * @param id id of the entry
     */
    @ApiResponse(responseCode = "204")
    @ApiResponse(responseCode = "404")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(Principal user, @PathVariable String id) {
        if (!queries.forget(user.getName(), id)) {
            throw new Refused(HttpStatus.NOT_FOUND, "NO_ENTRY");
        }
    }

    /** Forgets all queries of the caller. */
    @ApiResponse(responseCode = "204")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forgetAll(Principal user) {
        queries.forgetAll(user.getName());
    }

    record HistoryAnswer(List<AskedQueries.Entry> entries) {}
}
