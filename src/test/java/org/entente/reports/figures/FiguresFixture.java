package org.entente.reports.figures;

import org.entente.cypher.StoredEvidence;
import org.entente.graph.Evidence.Document;
import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Language;
import org.entente.graph.Named;
import org.entente.graph.Period;
import org.entente.graph.VocabularyFixture;
import org.entente.graph.Words;
import org.entente.picture.Drawing;
import org.entente.picture.Mark;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.HouseStyle;
import org.entente.reports.writing.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Facts made by hand. Claims are c-1 to c-200, of documents doc-1 to doc-20. */
final class FiguresFixture {

    static final String HOSTILE = "<b>&\"' ]]> \u0001 Union";
    static final Party GROUP = named("pompidou-group", "Organisation", "Pompidou Group");

    private FiguresFixture() {}

    static Author author(Language language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        List<StoredClaim> claims = IntStream.rangeClosed(1, 200).mapToObj(i -> claim(i)).toList();
        List<Document> documents = IntStream.rangeClosed(1, 20).mapToObj(i -> document(i)).toList();
        return new Author(
                new Words(language, VocabularyFixture.shipped(), messages),
                HouseStyle.NEUTRAL,
                StoredEvidence.of(claims, documents),
                Set.of(GROUP.id()),
                0);
    }

    private static StoredClaim claim(int i) {
        Period asOf = i % 20 == 0 ? null : Period.parse(String.valueOf(2000 + i % 20));
        return new StoredClaim(
                "c-" + i,
                "doc-" + (1 + i % 20),
                "p. " + i,
                "en",
                asOf,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Document document(int i) {
        return new Document(
                "doc-" + i,
                "Paper " + i,
                "Document " + i,
                null,
                Period.parse("2021-04-12"),
                null,
                "https://example.org/" + i,
                null,
                List.of("en"));
    }

    static Party named(String id, String kind, String name) {
        return party(id, kind, name, Map.of());
    }

    /** Its claims are given as {@code claims} of its values. */
    static Party party(String id, String kind, String name, Map<String, Object> values) {
        return new Party(
                id,
                kind,
                null,
                new Named(name, "the", false),
                false,
                null,
                null,
                name + "\n" + id,
                values);
    }

    /** With one claim, by its number. */
    static Party dated(String id, String kind, String name, int claim, String... values) {
        var all = new LinkedHashMap<String, Object>();
        all.put("claims", List.of("c-" + claim));
        for (int i = 0; i < values.length; i += 2) {
            all.put(values[i], values[i + 1]);
        }
        return party(id, kind, name, all);
    }

    static Fact fact(String id, String type, Party source, Party target, Integer... claims) {
        return fact(id, type, null, source, target, claims);
    }

    static Fact fact(
            String id,
            String type,
            @Nullable String role,
            Party source,
            Party target,
            Integer... claims) {
        return new Fact(
                id,
                type,
                role,
                source,
                target,
                null,
                null,
                List.of(),
                List.of(),
                false,
                null,
                null,
                Stream.of(claims).map(number -> "c-" + number).toList(),
                "stated",
                List.of(),
                false,
                claims.length > 0,
                1);
    }

    /** All that is written in a picture, in the order in which it is drawn. */
    static List<String> written(Figure figure) {
        return letters(figure.drawing()).stream().map(Mark.Letters::text).toList();
    }

    static List<Mark.Letters> letters(Drawing drawing) {
        return all(drawing.marks()).stream()
                .filter(Mark.Letters.class::isInstance)
                .map(Mark.Letters.class::cast)
                .toList();
    }

    static List<Mark.Figure> shapes(Drawing drawing) {
        return all(drawing.marks()).stream()
                .filter(Mark.Figure.class::isInstance)
                .map(Mark.Figure.class::cast)
                .toList();
    }

    static List<Mark> all(List<Mark> marks) {
        var all = new ArrayList<Mark>();
        for (Mark mark : marks) {
            all.add(mark);
            switch (mark) {
                case Mark.Group group -> all.addAll(all(group.marks()));
                case Mark.Turned turned -> all.addAll(all(turned.marks()));
                case Mark.Figure _, Mark.Letters _ -> {}
            }
        }
        return all;
    }

    /** Rows as a reader reads them, without marks. */
    static List<List<String>> data(Figure figure) {
        return figure.data().rows().stream()
                .map(row -> row.stream().map(Text::plain).toList())
                .toList();
    }
}
