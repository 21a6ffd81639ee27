package org.entente.exchange.view;

import org.entente.exchange.view.TakenView.Place;
import org.entente.graph.AsAt;
import org.entente.graph.Period;
import org.entente.graph.SourceWords;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A request within its limits. */
record CheckedView(
        @Nullable String title,
        @Nullable String link,
        Set<String> nodes,
        Set<String> edges,
        Map<String, Place> places,
        Set<String> focus,
        AsAt time,
        ViewRequest.Off off,
        boolean dark) {

    /** Farther out than any canvas. */
    private static final double FARTHEST = 1_000_000;

    static CheckedView of(ViewRequest request) {
        Set<String> nodes = set(request.nodes());
        Set<String> edges = set(request.edges());
        if (nodes.isEmpty()) {
            throw RefusedViewException.of("export.empty");
        }
        if (nodes.size() > ViewRequest.MOST_ENTITIES || edges.size() > ViewRequest.MOST_RELATIONS) {
            throw RefusedViewException.tooLarge(
                    "export.too-large",
                    ViewRequest.MOST_ENTITIES,
                    ViewRequest.MOST_RELATIONS,
                    nodes.size(),
                    edges.size());
        }
        Set<String> focus = set(request.focus());
        return new CheckedView(
                title(request.title()),
                link(request.link()),
                nodes,
                edges,
                places(request.positions()),
                focus.isEmpty() ? set(request.selected()) : focus,
                time(request.at(), request.atMode()),
                request.off() == null ? new ViewRequest.Off(null, null, null) : request.off(),
                "dark".equals(request.theme()));
    }

    private static Set<String> set(@Nullable List<String> ids) {
        var set = new LinkedHashSet<String>(ids == null ? List.of() : ids);
        set.remove(null);
        return set;
    }

    private static @Nullable String title(@Nullable String title) {
        if (title == null || title.isBlank()) {
            return null;
        }
        if (title.length() > ViewRequest.LONGEST_TITLE) {
            throw RefusedViewException.tooLarge("export.title.long", ViewRequest.LONGEST_TITLE);
        }
        return XmlCharacters.only(title.strip());
    }

    private static @Nullable String link(@Nullable String link) {
        if (link == null || link.isBlank()) {
            return null;
        }
        if (link.length() > ViewRequest.LONGEST_LINK || SourceWords.webAddress(link) == null) {
            throw RefusedViewException.of("export.link", ViewRequest.LONGEST_LINK);
        }
        return link;
    }

    private static Map<String, Place> places(@Nullable Map<String, List<Double>> positions) {
        var places = new HashMap<String, Place>();
        if (positions != null) {
            positions.forEach((id, xy) -> places.put(id, place(xy)));
        }
        return places;
    }

    private static Place place(@Nullable List<Double> xy) {
        if (xy == null || xy.size() != 2 || !isNear(xy.get(0)) || !isNear(xy.get(1))) {
            throw RefusedViewException.of("export.position");
        }
        return new Place(xy.get(0), xy.get(1));
    }

    private static boolean isNear(@Nullable Double value) {
        return value != null && Math.abs(value) <= FARTHEST;
    }

    private static AsAt time(@Nullable String at, @Nullable String mode) {
        AsAt.Mode parsed =
                mode == null
                        ? AsAt.Mode.ATTESTED
                        : AsAt.Mode.of(mode)
                                .orElseThrow(
                                        () -> RefusedViewException.of("problem.at.mode", mode));
        if (at == null || at.isBlank()) {
            return new AsAt(null, parsed);
        }
        return new AsAt(
                Period.tryParse(at)
                        .orElseThrow(() -> RefusedViewException.of("problem.at.date", at)),
                parsed);
    }
}
