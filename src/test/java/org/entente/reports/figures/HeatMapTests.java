package org.entente.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reports.figures.FiguresFixture.GROUP;
import static org.entente.reports.figures.FiguresFixture.author;
import static org.entente.reports.figures.FiguresFixture.data;
import static org.entente.reports.figures.FiguresFixture.fact;
import static org.entente.reports.figures.FiguresFixture.letters;
import static org.entente.reports.figures.FiguresFixture.named;
import static org.entente.reports.figures.FiguresFixture.shapes;
import static org.entente.reports.figures.FiguresFixture.written;

import org.entente.graph.Language;
import org.entente.picture.Mark;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.writing.Party;
import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

class HeatMapTests {

    private final Figure figure =
            new HeatMap(author(Language.EN))
                    .themes("themes", GROUP, SampleFigures.themes())
                    .orElseThrow();

    @Test
    void onlyThemesThatBothAddressCount() {
        assertThat(data(figure)).hasSize(8);
        assertThat(data(figure).get(2))
                .containsExactly(
                        "Organisation of some rather long name 1",
                        "airports: 3; alternatives to imprisonment: 1; human rights: 1; prevention:"
                                + " 3");
        assertThat(written(figure)).doesNotContain("alone", "other");
        assertThat(figure.alt())
                .isEqualTo(
                        "A grid of 8 parties by 4 headings: 24 cells with a number, 8 empty. The"
                                + " highest number is 3: Organisation of some rather long name 1,"
                                + " airports.");
    }

    @Test
    void numbersCanBeReadOnTheirShades() {
        List<Mark> marks = figure.drawing().marks();
        int read = 0;
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Letters number
                    && marks.get(i - 1) instanceof Mark.Figure shade
                    && number.text().matches("[0-9]+")) {
                assertThat(contrast(number.colour(), blended(shade))).isGreaterThan(4.5);
                read++;
            }
        }
        assertThat(read).isEqualTo(24 + 2);
    }

    /** White with a frame, so that it is seen to be empty. */
    @Test
    void anEmptyCellHasAFrameAndNoShade() {
        Party one = named("p-1", "Organisation", "One");
        Party other = named("p-2", "Organisation", "Other");
        var crossings =
                List.of(
                        new Crossing(one, "2019", List.of(fact("a", "RUNS", GROUP, one, 1))),
                        new Crossing(other, "2021", List.of(fact("b", "RUNS", GROUP, other, 2))));
        Figure two =
                new HeatMap(author(Language.FR)).of("years", "Années", crossings).orElseThrow();
        long frames = shapes(two.drawing()).stream().filter(s -> s.pen() != null).count();
        long shades = shapes(two.drawing()).stream().filter(s -> s.fill() != null).count();
        assertThat(frames).isEqualTo(4 + 2);
        assertThat(shades).isEqualTo(2 + 1);
        assertThat(two.alt()).contains("2 cases avec un nombre, 2 vides");
        assertThat(written(two)).contains("2019", "2021", "rien d'enregistré");
    }

    @Test
    void whatHasNoRoomIsInTheTable() {
        var crossings = new ArrayList<Crossing>();
        for (int i = 0; i < 30; i++) {
            Party party = named("p-" + i, "Organisation", "Body " + i);
            crossings.add(
                    new Crossing(party, "y" + i, List.of(fact("f" + i, "RUNS", GROUP, party, 1))));
        }
        Figure many = new HeatMap(author(Language.EN)).of("x", "X", crossings).orElseThrow();
        assertThat(data(many)).hasSize(30);
        assertThat(many.note()).contains("26 rows or columns are in the table below alone.");
        assertThat(letters(many.drawing())).allMatch(one -> one.left() + one.width() <= 640);
        assertThat(new HeatMap(author(Language.EN)).of("x", "X", List.of())).isEmpty();
    }

    private static Color blended(Mark.Figure shade) {
        Color fill = shade.fill() == null ? Color.WHITE : shade.fill();
        double by = shade.fill() == null ? 1 : shade.opacity();
        return new Color(
                mixed(fill.getRed(), by), mixed(fill.getGreen(), by), mixed(fill.getBlue(), by));
    }

    private static int mixed(int part, double by) {
        return (int) Math.round(part * by + 255 * (1 - by));
    }

    /** As WCAG 2.2 defines it. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one) + .05;
        double b = luminance(other) + .05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return .2126 * linear(colour.getRed())
                + .7152 * linear(colour.getGreen())
                + .0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
