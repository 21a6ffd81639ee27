package org.entente.exploration;

import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.entente.cypher.NamedQueries;
import org.entente.layout.Arrangement;
import org.entente.layout.Diagram;
import org.entente.layout.Drawing;
import org.entente.layout.Layouts;
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

    LayoutController(Layouts layouts, NamedQueries queries) {
        this.layouts = layouts;
        this.queries = queries;
    }

    /**
     * Lays out the nodes of a view. The same request always gets the same answer, in whatever order
     * its nodes come. Nothing is changed or kept.
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @PostMapping(path = "/api/layout", consumes = MediaType.APPLICATION_JSON_VALUE)
    LayoutAnswer layout(@RequestBody LayoutRequest request) {
        Arrangement arrangement = request.arrangementOrForce();
        Map<String, Diagram.Place> places =
                arrangement == Arrangement.MAP ? places(request.ids()) : Map.of();
        Drawing drawing = layouts.draw(arrangement, request.diagram(places));
        return new LayoutAnswer(
                drawing.positions().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, LayoutController::rounded)),
                drawing.guides().stream().map(LayoutController::mark).toList());
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
     */
    record LayoutAnswer(Map<String, List<Long>> positions, List<Mark> guides) {}

    /**
     * @param shape ring (around the origin), row, column or line (from top to bottom)
     * @param at radius of a ring, y of a row's middle, x of a column's or of a line
     * @param size height of a row, width of a column, else 0
     * @param label a kind, a year, a number of steps, or states, bodies, others, unknown, unplaced,
     *     apart
     */
    record Mark(String shape, long at, long size, String label) {}
}
