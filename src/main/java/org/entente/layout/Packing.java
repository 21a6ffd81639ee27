package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts drawings beside and under each other, in the order in which they come. */
final class Packing {

    private static final double GAP = 40;

    private final Points all;
    private final double aspect;
    private final List<Block> blocks = new ArrayList<>();

    private record Block(
            int[] members, Points points, double left, double top, double width, double height) {}

    Packing(int size, double aspect) {
        this.all = new Points(size);
        this.aspect = aspect;
    }

    void add(int[] members, Points points, Sizes sizes) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < points.size(); i++) {
            left = Math.min(left, points.x[i] - sizes.width()[i] / 2);
            right = Math.max(right, points.x[i] + sizes.width()[i] / 2);
            top = Math.min(top, points.y[i] - sizes.height()[i] / 2);
            bottom = Math.max(bottom, points.y[i] + sizes.height()[i] / 2);
        }
        blocks.add(new Block(members, points, left, top, right - left + GAP, bottom - top + GAP));
    }

    /** In rows, about as wide by their height as asked for; centred on the origin. */
    Points packed() {
        double area = blocks.stream().mapToDouble(b -> b.width() * b.height()).sum();
        double widest = blocks.stream().mapToDouble(Block::width).max().orElse(0);
        double limit = Math.max(widest, Math.sqrt(area * aspect) * 1.1);
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (Block block : blocks) {
            if (x > 0 && x + block.width() > limit) {
                x = 0;
                y += rowHeight;
                rowHeight = 0;
            }
            put(block, x, y);
            x += block.width();
            rowHeight = Math.max(rowHeight, block.height());
        }
        centre(all.x);
        centre(all.y);
        return all;
    }

    private void put(Block block, double x, double y) {
        for (int i = 0; i < block.members().length; i++) {
            all.put(
                    block.members()[i],
                    block.points().x[i] - block.left() + x,
                    block.points().y[i] - block.top() + y);
        }
    }

    private static void centre(double[] values) {
        double middle =
                (Arrays.stream(values).min().orElse(0) + Arrays.stream(values).max().orElse(0)) / 2;
        for (int i = 0; i < values.length; i++) {
            values[i] -= middle;
        }
    }
}
