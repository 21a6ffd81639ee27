package org.entente.exchange.picture;

import org.entente.exchange.view.Stamp;
import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.TakenView.Source;
import org.entente.graph.Typography;
import org.entente.picture.Drawing;
import org.entente.picture.Face;
import org.entente.picture.Flow;
import org.entente.picture.Mark;
import org.entente.picture.Mark.Group;
import org.entente.picture.Palette;
import org.entente.picture.network.Legend;
import org.entente.picture.network.Network;
import org.entente.picture.network.NetworkDrawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Puts the graph on a sheet: alone with its legend, or with all that must go with it. */
public final class Sheet {

    private static final double MARGIN = 36;
    private static final double NARROWEST = 900;
    private static final int LINK_SHOWN = 90;

    private final TakenView view;
    private final Palette palette;
    private final Network network;
    private final NetworkDrawing graph;
    private final List<Mark> drawn;
    private final Rectangle2D bounds;

    private Sheet(TakenView view, Palette palette) {
        this.view = view;
        this.palette = palette;
        this.network = ViewNetwork.of(view);
        this.graph = NetworkDrawing.of(network, palette);
        this.drawn = graph.marks();
        this.bounds = graph.bounds();
    }

    /** Title, graph, legend, sources and stamp: a picture that can stand alone. */
    public static Drawing whole(TakenView view) {
        return new Sheet(view, Palette.of(view.dark())).whole();
    }

    /** Graph and legend, for a page that says the rest. */
    public static Drawing figure(TakenView view) {
        return new Sheet(view, Palette.PRINT).figure();
    }

    /** Graph and legend in the colours of a screen. */
    public static Drawing screen(TakenView view) {
        return new Sheet(view, Palette.of(view.dark())).figure();
    }

    private Drawing whole() {
        double width = Math.max(bounds.getWidth(), NARROWEST);
        var flow = new Flow(MARGIN, MARGIN, width, view.language().locale());
        flow.text(view.title(), Face.SERIF, 26, palette.ink);
        view.stamp().remarks().forEach(one -> flow.text(one, Face.SANS, 13, palette.soft));
        flow.space(14);
        graph(flow, width);
        flow.space(10).rule(palette.line);
        legend(flow, width);
        unplaced(flow);
        sources(flow);
        stamp(flow);
        return drawing(width + 2 * MARGIN, flow.bottom() + MARGIN, flow.marks());
    }

    private Drawing figure() {
        double width = Math.max(bounds.getWidth(), NARROWEST);
        var flow = new Flow(0, 0, width, view.language().locale());
        graph(flow, width);
        legend(flow, width);
        unplaced(flow);
        return drawing(width, flow.bottom(), flow.marks());
    }

    private Drawing drawing(double width, double height, List<Mark> marks) {
        return new Drawing(
                Math.ceil(width),
                Math.ceil(height),
                palette.paper,
                view.title(),
                description(),
                view.language().code(),
                marks);
    }

    private String description() {
        return message("export.description", view.entities().size(), view.relations().size());
    }

    private void graph(Flow flow, double width) {
        double left = (width - bounds.getWidth()) / 2;
        flow.put(
                List.of(Group.moved(left - bounds.getX(), -bounds.getY(), drawn)),
                bounds.getHeight());
    }

    private void legend(Flow flow, double width) {
        var legend = Legend.of(network, palette, width);
        flow.put(legend.marks(), legend.height());
    }

    /** Names that found no room beside their nodes. */
    private void unplaced(Flow flow) {
        List<String> numbered = graph.numbered();
        if (numbered.isEmpty()) {
            return;
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < numbered.size(); i++) {
            names.add((i + 1) + " " + numbered.get(i));
        }
        String separator = message("export.separator") + " ";
        flow.space(6)
                .text(
                        message("export.unplaced", String.join(separator, names)),
                        Face.SANS,
                        12,
                        palette.ink);
    }

    private void sources(Flow flow) {
        if (!view.sources().isEmpty()) {
            flow.space(10).text(message("export.sources"), Face.BOLD, 11, palette.soft);
        }
        for (Source source : view.sources()) {
            flow.space(2)
                    .linked(
                            "[" + source.number() + "] " + source.text(),
                            source.url(),
                            12,
                            palette.ink);
        }
        flow.space(6);
        view.nameNotes().forEach(note -> flow.text("* " + note, Face.SANS, 12, palette.ink));
    }

    private void stamp(Flow flow) {
        Stamp stamp = view.stamp();
        flow.space(12).rule(palette.line).space(6);
        flow.text(stamp.origin(), Face.SANS, 11, palette.soft);
        if (stamp.link() != null) {
            flow.linked(
                    message("export.link.shown", shortened(stamp.link())),
                    stamp.link(),
                    11,
                    palette.accent);
        }
    }

    private static String shortened(String link) {
        return link.length() <= LINK_SHOWN ? link : link.substring(0, LINK_SHOWN) + "…";
    }

    private String message(String key, Object... arguments) {
        return Typography.of(view.language(), view.words().message(key, arguments));
    }
}
