package org.entente.layout;

import org.entente.graph.Period;
import org.entente.layout.Drawing.Guide;
import org.entente.layout.Drawing.Shape;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From left to right by the first date known, to scale; those without one in a column of their own.
 */
final class TimeLayout implements Layout {

    static final String UNKNOWN = "unknown";

    private static final double DAYS_A_YEAR = 365.25;
    private static final double SHORTEST = 900;
    private static final double ROOM = 12;
    private static final double GAP = 120;
    private static final int MOST_LINES = 10;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    @Override
    public Placement place(IndexedGraph graph, double aspect) {
        double[] years = new double[graph.size()];
        Arrays.setAll(years, i -> year(graph.node(i).from()));
        var points = new Points(graph.size());
        var guides = new ArrayList<Guide>();
        var sizes = Sizes.of(graph);
        int[] known =
                IntStream.range(0, years.length).filter(i -> !Double.isNaN(years[i])).toArray();
        int lines = 1;
        if (known.length > 0) {
            double first =
                    Math.floor(Arrays.stream(known).mapToDouble(i -> years[i]).min().orElse(0));
            double last =
                    Math.floor(Arrays.stream(known).mapToDouble(i -> years[i]).max().orElse(0)) + 1;
            double width = Math.max(SHORTEST, Math.sqrt(sizes.area() * aspect) * 2);
            for (int i : known) {
                points.x[i] = (years[i] - first) / (last - first) * width;
            }
            lines = stack(known, points, sizes);
            ticks(first, last, width, guides);
        }
        column(years, lines, points, sizes, guides);
        return new Placement(points, guides);
    }

    /** In years with their part; not a number where nothing is known. */
    private static double year(@Nullable Period from) {
        if (from == null) {
            return Double.NaN;
        }
        var day = from.min().isPresent() ? from.min() : from.max();
        return day.isEmpty()
                ? Double.NaN
                : LocalDate.EPOCH.getYear() + day.getAsLong() / DAYS_A_YEAR;
    }

    /** Above and below the middle, each on the nearest line where it has room; how many lines. */
    private static int stack(int[] known, Points points, Sizes sizes) {
        int[] order =
                Arrays.stream(known)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer i) -> points.x[i])
                                        .thenComparing(Comparator.naturalOrder()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        List<Double> ends = new ArrayList<>();
        double height = sizes.highest() + ROOM;
        for (int i : order) {
            double start = points.x[i] - sizes.width()[i] / 2;
            int line = 0;
            while (line < ends.size() && ends.get(line) > start) {
                line++;
            }
            if (line == ends.size()) {
                ends.add(0.0);
            }
            ends.set(line, points.x[i] + sizes.width()[i] / 2 + ROOM);
            points.y[i] = (line % 2 == 0 ? line / 2 : -(line + 1) / 2) * height;
        }
        return ends.size();
    }

    private static void ticks(double first, double last, double width, List<Guide> guides) {
        int step =
                Arrays.stream(STEPS)
                        .filter(one -> (last - first) / one <= MOST_LINES)
                        .findFirst()
                        .orElse(STEPS[STEPS.length - 1]);
        for (double year = Math.ceil(first / step) * step; year <= last; year += step) {
            double x = (year - first) / (last - first) * width;
            guides.add(new Guide(Shape.LINE, x, 0, String.valueOf((int) year)));
        }
    }

    private static void column(
            double[] years, int lines, Points points, Sizes sizes, List<Guide> guides) {
        int[] unknown =
                IntStream.range(0, years.length).filter(i -> Double.isNaN(years[i])).toArray();
        if (unknown.length == 0) {
            return;
        }
        double width = sizes.widest() + ROOM;
        double height = sizes.highest() + ROOM;
        int deep = Math.max(lines, (int) Math.ceil(Math.sqrt(unknown.length * width / height)));
        int columns = (unknown.length + deep - 1) / deep;
        int inColumn = (unknown.length + columns - 1) / columns;
        double right = -GAP - sizes.widest() / 2;
        for (int i = 0; i < unknown.length; i++) {
            points.put(
                    unknown[i],
                    right - (columns - i / inColumn - 0.5) * width,
                    (i % inColumn - (inColumn - 1) / 2.0) * height);
        }
        guides.add(new Guide(Shape.COLUMN, right - columns * width / 2, columns * width, UNKNOWN));
    }
}
