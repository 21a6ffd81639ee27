package org.entente.reports;

import org.entente.graph.SourceWords;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A view within its limits.
 *
 * @param title null where the report finds one itself
 * @param link empty where the view has no address
 */
record CheckedView(@Nullable String title, String link, Set<String> nodes, Set<String> edges) {

    static CheckedView of(ViewRequest request) {
        Set<String> nodes = set(request.nodes());
        Set<String> edges = set(request.edges());
        if (nodes.isEmpty()) {
            throw ReportProblems.refused("view.empty");
        }
        if (nodes.size() > ViewRequest.MOST_ENTITIES || edges.size() > ViewRequest.MOST_RELATIONS) {
            throw ReportProblems.tooLarge(
                    "view.large",
                    ViewRequest.MOST_ENTITIES,
                    ViewRequest.MOST_RELATIONS,
                    nodes.size(),
                    edges.size());
        }
        return new CheckedView(title(request.title()), link(request.link()), nodes, edges);
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
            throw ReportProblems.refused("view.title", ViewRequest.LONGEST_TITLE);
        }
        return title.strip();
    }

    private static String link(@Nullable String link) {
        if (link == null || link.isBlank()) {
            return "";
        }
        if (link.length() > ViewRequest.LONGEST_LINK || SourceWords.webAddress(link) == null) {
            throw ReportProblems.refused("view.link", ViewRequest.LONGEST_LINK);
        }
        return link;
    }
}
