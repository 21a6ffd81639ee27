package org.entente.library;

import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
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
import java.util.Map;
import java.util.UUID;

/** Views that people gave a name: their own, and those that others share. */
@RestController
@RequestMapping("/api/views")
class SavedViewController {

    private final SavedViews views;
    private final Clock clock = Clock.systemUTC();

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    /** Lists the saved views that the caller may open, by title. */
    @GetMapping
    ViewsAnswer views(HttpServletRequest request) {
        var visitor = Visitor.of(request);
        return new ViewsAnswer(
                views.all(visitor).stream().map(view -> Entry.of(view, visitor)).toList());
    }

    /**
     * Opens a saved view. Its version is also the ETag.
     *
     * @param id id of the view
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404")
    @GetMapping("/{id}")
    ResponseEntity<ViewAnswer> view(@PathVariable String id, HttpServletRequest request) {
        var visitor = Visitor.of(request);
        return answer(HttpStatus.OK, found(id, visitor), visitor);
    }

    /** Saves a view under a name. It takes an account, which owns it from then on. */
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<ViewAnswer> save(@RequestBody ViewRequest wanted, HttpServletRequest request) {
        var visitor = Visitor.of(request);
        String owner = Keeping.VIEWS.newOwner(visitor, views::countOf);
        wanted.check();
        var view = wanted.toView(UUID.randomUUID().toString(), owner, 1, now());
        views.add(view);
        return answer(HttpStatus.CREATED, view, visitor);
    }

    /**
     * Changes a saved view: its name, whether it is shared, what it shows.
     *
     * @param id id of the view
     * @param ifMatch the ETag of the version that is changed
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409")
    @ApiResponse(responseCode = "412")
    @PutMapping("/{id}")
    ResponseEntity<ViewAnswer> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ViewRequest wanted,
            HttpServletRequest request) {
        var visitor = Visitor.of(request);
        SavedView before = own(id, visitor);
        Keeping.VIEWS.requireVersion(before, ifMatch);
        wanted.check();
        var view = wanted.toView(id, before.owner(), before.version() + 1, now());
        if (!views.replace(view)) {
            throw Keeping.VIEWS.clash(found(id, visitor));
        }
        return answer(HttpStatus.OK, view, visitor);
    }

    /**
     * Deletes a saved view; links to it no longer open.
     *
     * @param id id of the view
     */
    @ApiResponse(responseCode = "204")
    @ApiResponse(responseCode = "404")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, HttpServletRequest request) {
        views.remove(own(id, Visitor.of(request)).id());
    }

    private SavedView found(String id, Visitor visitor) {
        return Keeping.VIEWS.opened(views.find(id), id, visitor);
    }

    private SavedView own(String id, Visitor visitor) {
        return Keeping.VIEWS.changed(views.find(id), id, visitor);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static ResponseEntity<ViewAnswer> answer(
            HttpStatus status, SavedView view, Visitor visitor) {
        return ResponseEntity.status(status)
                .location(URI.create("/api/views/" + view.id()))
                .eTag(String.valueOf(view.version()))
                .body(new ViewAnswer(Entry.of(view, visitor), view.format(), view.link()));
    }

    record ViewsAnswer(List<Entry> views) {}

    /**
     * @param format version of the link's form
     * @param link what a permalink holds, as JSON
     */
    record ViewAnswer(Entry view, int format, Map<String, Object> link) {}

    /**
     * @param mine whether the caller may change it
     */
    record Entry(
            String id,
            String title,
            String owner,
            boolean shared,
            boolean mine,
            int version,
            Instant changed) {

        static Entry of(SavedView view, Visitor visitor) {
            return new Entry(
                    view.id(),
                    view.title(),
                    view.owner(),
                    view.shared(),
                    visitor.mayChange(view.owner()),
                    view.version(),
                    view.changed());
        }
    }
}
