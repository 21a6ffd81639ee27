package org.entente.layout;

import org.entente.graph.Kind;
import org.entente.graph.Vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row for each kind, in the order of the vocabulary. */
final class LayerLayout implements Layout {

    /** Of those without a kind of the vocabulary. */
    static final String OTHERS = "others";

    private final Vocabulary vocabulary;

    LayerLayout(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Placement place(IndexedGraph graph, double aspect) {
        Map<String, List<Integer>> byKind = new LinkedHashMap<>();
        vocabulary.kinds().stream().map(Kind::id).forEach(k -> byKind.put(k, new ArrayList<>()));
        byKind.put(OTHERS, new ArrayList<>());
        for (int i = 0; i < graph.size(); i++) {
            String kind = graph.node(i).kind();
            byKind.getOrDefault(kind == null ? OTHERS : kind, byKind.get(OTHERS)).add(i);
        }
        var bands = new Bands(graph);
        byKind.forEach(bands::add);
        bands.order();
        return BandLayout.rows(bands, graph, aspect);
    }
}
