package org.entente.exploration;

import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.entente.cypher.NamedQueries;
import org.entente.layout.Arrangement;
import org.entente.layout.Diagram;
import org.entente.layout.Drawing;
import org.entente.layout.Grouping;
import org.entente.layout.Layouts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Coordinates for a view. */
@RestController
class LayoutController {

    private final Layouts layouts;
    private final NamedQueries queries;

    private final MessageSource messages;

    LayoutController(Layouts layouts, NamedQueries queries, MessageSource messages) {
        this.layouts = layouts;
        this.queries = queries;
        this.messages = messages;
    }

    /**
     * Lays out the nodes of a view. The same request always gets the same answer, in whatever order
     * its nodes come. Nothing is changed or kept. Where there are more nodes than {@code most},
     * they are put together in groups first, and the answer says how.
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @PostMapping(path = "/api/layout", consumes = MediaType.APPLICATION_JSON_VALUE)
    LayoutAnswer layout(@RequestBody LayoutRequest request, Locale locale) {
        Arrangement arrangement = request.arrangementOrForce();
        Map<String, Diagram.Place> places =
                arrangement == Arrangement.MAP ? places(request.ids()) : Map.of();
        Diagram diagram = request.diagram(places);
        int most = request.mostOrAll();
        if (diagram.nodes().size() <= most) {
            return answer(layouts.draw(arrangement, diagram), null);
        }
        Grouping grouping = Grouping.of(diagram, most);
        Object[] numbers = {diagram.nodes().size(), grouping.hubs(), grouping.groups().size()};
        String note = messages.getMessage("layout.grouped", numbers, locale);
        return answer(
                layouts.draw(arrangement, grouping.diagram()),
                new Grouped(note, grouping.groups()));
    }

    private static LayoutAnswer answer(Drawing drawing, @Nullable Grouped grouped) {
        return new LayoutAnswer(
                drawing.positions().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, LayoutController::rounded)),
                drawing.guides().stream().map(LayoutController::mark).toList(),
                grouped);
    }

    private Map<String, Diagram.Place> places(List<String> ids) {
        return queries.all("exploration/coordinates", Map.of("ids", ids), row -> row).stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get("id").asString(),
                                row ->
                                        new Diagram.Place(
                                                row.get("latitude").asDouble(),
                                                row.get("longitude").asDouble())));
    }

    private static List<Long> rounded(Map.Entry<String, Drawing.Point> position) {
        var point = position.getValue();
        return List.of(Math.round(point.x()), Math.round(point.y()));
    }

    private static Mark mark(Drawing.Guide guide) {
        return new Mark(
                guide.shape().name().toLowerCase(Locale.ROOT),
                Math.round(guide.at()),
                Math.round(guide.size()),
                guide.label());
    }

    /**
     * @param positions by id, the centre as x and y; x grows to the right, y downwards
     * @param guides what to draw behind the nodes, so that the arrangement can be read
     * @param grouped which nodes are drawn as one; their ids have then no position, but the group's
     *     id has. Null where none are
     */
    record LayoutAnswer(
            Map<String, List<Long>> positions, List<Mark> guides, @Nullable Grouped grouped) {}

    /**
     * @param note how they were put together, in a sentence
     */
    record Grouped(String note, List<Grouping.Group> groups) {}

    /**
     * @param shape ring (around the origin), row, column or line (from top to bottom)
     * @param at radius of a ring, y of a row's middle, x of a column's or of a line
     * @param size height of a row, width of a column, else 0
     * @param label a kind, a year, a number of steps, or states, bodies, others, unknown, unplaced,
     *     apart
     */
    record Mark(String shape, long at, long size, String label) {}
}
