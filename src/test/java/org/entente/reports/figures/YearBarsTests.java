package org.entente.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reports.figures.FiguresFixture.author;
import static org.entente.reports.figures.FiguresFixture.data;
import static org.entente.reports.figures.FiguresFixture.dated;
import static org.entente.reports.figures.FiguresFixture.shapes;
import static org.entente.reports.figures.FiguresFixture.written;

import org.entente.graph.Language;
import org.entente.picture.Mark;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Party;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class YearBarsTests {

    private final Figure figure = figure(Language.EN, SampleFigures.happenings());

    @Test
    void whatHasNoCertainYearStandsApartAndIsSaid() {
        assertThat(data(figure))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly(
                        "1971 1", "2006 1", "2021 10", "year uncertain 2", "year not stated 3");
        assertThat(data(figure).get(3).get(2))
                .isEqualTo("Doubtful meeting; Meeting of the eighties");
        assertThat(data(figure).get(4).get(2))
                .isEqualTo("Analysis; Meeting without a date; Project");
        assertThat(written(figure)).contains("year uncertain", "year not stated", "1975", "2020");
        assertThat(figure.alt())
                .isEqualTo(
                        "Bar chart of 13 events and 4 activities. The years that are certain run"
                            + " from 1971 to 2021; the most in one year are 10, in 2021. Apart"
                            + " stand those of an uncertain year (2) and those whose year is not"
                            + " stated (3).");
    }

    /** Five segments on the scale, and three that stand apart, dashed. */
    @Test
    void barsThatAreNotCertainAreDashed() {
        List<Mark.Pen> pens =
                shapes(figure.drawing()).stream()
                        .filter(shape -> shape.shape().getBounds2D().getHeight() > 11)
                        .map(Mark.Figure::pen)
                        .filter(pen -> pen != null)
                        .toList();
        assertThat(pens.stream().filter(pen -> pen.dashes().isEmpty())).hasSize(4);
        assertThat(pens.stream().filter(pen -> !pen.dashes().isEmpty())).hasSize(3);
    }

    @Test
    void theNoteTellsHowNewAndWhichNotes() {
        assertThat(figure.note())
                .startsWith("A year without a bar is one for which nothing is recorded.")
                .contains("Newest statement used: 2018.")
                .endsWith("Sources: notes 1–17.");
        List<Text> row = figure.data().rows().getFirst();
        assertThat(row.getLast().runs().getLast()).isEqualTo(new Text.Mark(1));
        assertThat(row.getLast().facts()).containsExactly("e-a");
    }

    @Test
    void theSameInFrench() {
        Figure french = figure(Language.FR, SampleFigures.happenings());
        assertThat(french.title()).isEqualTo("Manifestations et activités par année de début");
        assertThat(written(french)).contains("Manifestations", "Activités", "année incertaine");
        assertThat(french.alt())
                .startsWith("Diagramme en barres\u00a0: 13 manifestations et 4 activités.");
    }

    @Test
    void theOrderInWhichTheyAreToldAndTwinsMeanNothing() {
        List<Party> turned = new ArrayList<>(SampleFigures.happenings());
        Collections.reverse(turned);
        turned.add(turned.getFirst());
        assertThat(written(figure(Language.EN, turned))).isEqualTo(written(figure));
        assertThat(data(figure(Language.EN, turned))).isEqualTo(data(figure));
    }

    @Test
    void withoutAnyYearAllStandApart() {
        Figure none = figure(Language.EN, List.of(dated("e", "Event", "Meeting", 1)));
        assertThat(data(none)).containsExactly(List.of("year not stated", "1", "Meeting"));
        assertThat(new YearBars(author(Language.EN)).of("years", List.of())).isEmpty();
    }

    private static Figure figure(Language language, List<Party> happenings) {
        return new YearBars(author(language)).of("years", happenings).orElseThrow();
    }
}
