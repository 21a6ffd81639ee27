package org.entente.layout;

import java.util.Arrays;

/** Widths and heights of boxes by number. */
record Sizes(double[] width, double[] height) {

    static Sizes of(IndexedGraph graph) {
        var sizes = new Sizes(new double[graph.size()], new double[graph.size()]);
        for (int i = 0; i < graph.size(); i++) {
            sizes.width[i] = graph.node(i).width();
            sizes.height[i] = graph.node(i).height();
        }
        return sizes;
    }

    static Sizes all(int number, double width, double height) {
        var sizes = new Sizes(new double[number], new double[number]);
        Arrays.fill(sizes.width, width);
        Arrays.fill(sizes.height, height);
        return sizes;
    }

    double widest() {
        return Arrays.stream(width).max().orElse(0);
    }

    double highest() {
        return Arrays.stream(height).max().orElse(0);
    }

    double area() {
        double area = 0;
        for (int i = 0; i < width.length; i++) {
            area += width[i] * height[i];
        }
        return area;
    }
}
