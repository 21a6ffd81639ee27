package org.entente.identity.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of two names, each beside the one that it may be of the other name.
 *
 * @param similarity of the pairs, the long words counting more; 0 to 1
 * @param inOrder whether the pairs stand in the same order in both
 * @param shared how much of both names is in pairs, by letters; 0 to 1
 */
record WordPairs(double similarity, boolean inOrder, double shared, List<String> left) {

    /**
     * Where each name has a word that the other lacks, nothing is shared: that tells them apart,
     * however long the rest is.
     */
    static WordPairs of(List<String> ones, List<String> others) {
        var left = new ArrayList<>(others);
        var unpaired = new ArrayList<String>();
        var positions = new ArrayList<Integer>();
        double alike = 0;
        int letters = 0;
        for (String one : ones) {
            String best = best(one, left);
            if (best.isEmpty()) {
                unpaired.add(one);
            } else {
                left.remove(best);
                positions.add(others.indexOf(best));
                alike += one.length() * Spelling.similarity(one, best);
                letters += one.length();
            }
        }
        boolean inOrder = positions.stream().sorted().toList().equals(positions);
        var rest = Stream.concat(unpaired.stream(), left.stream()).toList();
        double alone = rest.stream().mapToInt(String::length).sum();
        boolean contrary = !unpaired.isEmpty() && !left.isEmpty();
        return letters == 0 || contrary
                ? new WordPairs(0, false, 0, rest)
                : new WordPairs(
                        alike / letters, inOrder, 2 * letters / (2 * letters + alone), rest);
    }

    private static String best(String word, List<String> others) {
        return others.stream()
                .filter(other -> Spelling.mayBeOne(word, other))
                .max(Comparator.comparingDouble(other -> Spelling.similarity(word, other)))
                .orElse("");
    }

    /** A number or a numeral is never a word too many: sessions and kings go by them. */
    boolean leavesNumbers() {
        return left.stream().anyMatch(word -> word.matches(".*\\d.*|[ivxlc]+"));
    }
}
