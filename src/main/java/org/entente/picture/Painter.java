package org.entente.picture;

import org.entente.picture.Mark.Figure;
import org.entente.picture.Mark.Group;
import org.entente.picture.Mark.Letters;
import org.entente.picture.Mark.Pen;
import org.entente.picture.Mark.Turned;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;

/** Paints a drawing by Java's graphics: onto pixels, or onto the page of a PDF. */
public final class Painter {

    private final Graphics2D graphics;

    private Painter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** Paints all marks; the ground is the caller's. */
    public static void paint(Drawing drawing, Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.marks().forEach(new Painter(graphics)::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Figure figure -> figure(figure);
            case Letters letters -> letters(letters);
            case Group group -> group(group);
            case Turned turned -> turned(turned);
        }
    }

    private void turned(Turned turned) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(turned.x(), turned.y());
        graphics.rotate(Math.toRadians(turned.degrees()));
        turned.marks().forEach(this::paint);
        graphics.setTransform(before);
    }

    private void group(Group group) {
        graphics.translate(group.x(), group.y());
        group.marks().forEach(this::paint);
        graphics.translate(-group.x(), -group.y());
    }

    private void figure(Figure figure) {
        Composite before = graphics.getComposite();
        if (figure.opacity() < 1) {
            graphics.setComposite(
                    AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) figure.opacity()));
        }
        if (figure.fill() != null) {
            graphics.setColor(figure.fill());
            graphics.fill(figure.shape());
        }
        Pen pen = figure.pen();
        if (pen != null) {
            graphics.setColor(pen.colour());
            graphics.setStroke(stroke(pen));
            graphics.draw(figure.shape());
        }
        graphics.setComposite(before);
    }

    private static BasicStroke stroke(Pen pen) {
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i);
        }
        return new BasicStroke(
                (float) pen.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                4,
                dashes.length == 0 ? null : dashes,
                0);
    }

    private void letters(Letters letters) {
        graphics.setColor(letters.colour());
        if (letters.face().canShow(letters.text())) {
            graphics.setFont(letters.face().font(letters.text(), letters.size()));
            graphics.drawString(letters.text(), (float) letters.left(), (float) letters.y());
        } else {
            // A PDF has no letters of a font of the system; their outlines it can hold.
            figure(letters.outlines());
        }
    }
}
