package org.entente.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which node is in which band and in which order there: near the middle of its neighbours in other
 * bands, so that edges cross less (barycentre method of Sugiyama, Tagawa and Toda, 1981).
 */
final class Bands {

    private static final int SWEEPS = 12;

    private final IndexedGraph graph;
    private final List<List<Integer>> bands = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final int[] bandOf;
    private final double[] place;

    Bands(IndexedGraph graph) {
        this.graph = graph;
        this.bandOf = new int[graph.size()];
        this.place = new double[graph.size()];
    }

    /** An empty band is none. */
    void add(String label, List<Integer> members) {
        if (!members.isEmpty()) {
            members.forEach(i -> bandOf[i] = bands.size());
            bands.add(new ArrayList<>(members));
            labels.add(label);
        }
    }

    void order() {
        bands.forEach(this::number);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int at = 0; at < bands.size(); at++) {
                List<Integer> band = bands.get(sweep % 2 == 0 ? at : bands.size() - 1 - at);
                double[] wish = new double[graph.size()];
                band.forEach(i -> wish[i] = middle(i));
                band.sort(
                        Comparator.comparingDouble((Integer i) -> wish[i])
                                .thenComparing(Comparator.naturalOrder()));
                number(band);
            }
        }
    }

    /** From 0 to 1 within the band, so that long and short ones can be compared. */
    private void number(List<Integer> band) {
        for (int i = 0; i < band.size(); i++) {
            place[band.get(i)] = (i + 0.5) / band.size();
        }
    }

    private double middle(int i) {
        double sum = 0;
        int number = 0;
        for (int next : graph.neighbours(i)) {
            if (bandOf[next] != bandOf[i]) {
                sum += place[next];
                number++;
            }
        }
        return number == 0 ? place[i] : sum / number;
    }

    int size() {
        return bands.size();
    }

    List<Integer> members(int band) {
        return bands.get(band);
    }

    String label(int band) {
        return labels.get(band);
    }
}
