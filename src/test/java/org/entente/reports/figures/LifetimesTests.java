package org.entente.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.entente.reports.figures.FiguresFixture.author;
import static org.entente.reports.figures.FiguresFixture.data;
import static org.entente.reports.figures.FiguresFixture.dated;
import static org.entente.reports.figures.FiguresFixture.shapes;
import static org.entente.reports.figures.FiguresFixture.written;

import org.entente.graph.Language;
import org.entente.picture.Mark;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.writing.Party;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class LifetimesTests {

    private final Figure figure = figure(Language.EN, SampleFigures.instruments());

    @Test
    void startsAndEndsAreThoseStatedOldestFirst() {
        assertThat(data(figure))
                .extracting(row -> row.get(1) + " | " + row.get(2))
                .containsExactly(
                        "adopted 27 March 1980 | not stated",
                        "not stated | expires 1990",
                        "signed 1999 | expires 2 November 2010",
                        "in force about 2001 | expires 2005",
                        "signed 3 November 2010 | not stated",
                        "not stated | not stated");
        assertThat(data(figure).getLast().getFirst()).isEqualTo("Social Charter");
        assertThat(written(figure))
                .contains("date not stated", "signed 1999", "in force about 2001");
        assertThat(figure.alt())
                .isEqualTo(
                        "One bar along time for each of 5 dated instruments: 3 with a stated end, 2"
                                + " that fade out because no end is stated. Instruments without a"
                                + " date, listed as such: 1. The first is Resolution (80) 2 setting"
                                + " up the Group, the last Memorandum of Understanding (2010).");
    }

    /** Each slice is as light as the one before it, or lighter. */
    @Test
    void anEndThatIsNotStatedFadesOut() {
        Figure one =
                figure(
                        Language.EN,
                        List.of(dated("i", "Instrument", "Treaty", 1, "signed", "1999-05-01")));
        List<Mark.Figure> slices =
                shapes(one.drawing()).stream().filter(s -> s.opacity() < .9).limit(16).toList();
        assertThat(slices).isSortedAccordingTo((a, b) -> Double.compare(b.opacity(), a.opacity()));
        double end = slices.getLast().shape().getBounds2D().getMaxX();
        assertThat(end).isCloseTo(Canvas.WIDTH - 8, offset(.1));
    }

    @Test
    void aDateThatIsNoDayIsADashedBoxOverAllThatItCanBe() {
        Figure one =
                figure(
                        Language.EN,
                        List.of(dated("i", "Instrument", "Treaty", 1, "signed", "1999")));
        Mark.Figure box =
                shapes(one.drawing()).stream()
                        .filter(s -> s.pen() != null && !s.pen().dashes().isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertThat(box.shape().getBounds2D().getWidth()).isGreaterThan(60);
    }

    @Test
    void moreThanAPageHoldsAreInTheTableAlone() {
        List<Party> many =
                IntStream.range(0, 30)
                        .mapToObj(i ->
                                dated(
                                        "i-" + i,
                                        "Instrument",
                                        "Treaty " + i,
                                        1 + i,
                                        "signed",
                                        String.valueOf(1970 + i)))
                        .toList();
        Figure all = figure(Language.FR, many);
        assertThat(data(all)).hasSize(30);
        assertThat(written(all)).contains("Treaty 21").doesNotContain("Treaty 22");
        assertThat(all.note())
                .contains("8 autres instruments ne figurent que dans le tableau ci-dessous.");
    }

    @Test
    void withoutAnyDateThereIsNothingToDraw() {
        List<Party> undated = List.of(dated("i", "Instrument", "Charter", 1));
        assertThat(new Lifetimes(author(Language.EN)).of("x", undated)).isEmpty();
        assertThat(Lifetimes.dated(SampleFigures.instruments())).isEqualTo(5);
    }

    private static Figure figure(Language language, List<Party> instruments) {
        return new Lifetimes(author(language)).of("lifetimes", instruments).orElseThrow();
    }
}
