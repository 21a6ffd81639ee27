package org.entente.exchange.view;

import org.entente.exchange.view.TakenView.Entity;
import org.entente.exchange.view.TakenView.Mark;
import org.entente.exchange.view.TakenView.Place;
import org.entente.exchange.view.TakenView.Relation;
import org.entente.exchange.view.TakenView.Source;
import org.entente.graph.Evidence.Document;
import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Language;
import org.entente.graph.Period;
import org.entente.graph.VocabularyFixture;
import org.entente.graph.Words;
import org.entente.history.Changes.DataVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.ArrayList;
import java.util.List;

/** Views for tests that start no application. */
public final class ViewFixture {

    public static final String LINK = "http://127.0.0.1:8080/#v1.q1bKU7IyNNRRSs0rKU3MUbKKrgUA";
    public static final List<String> HOSTILE =
            List.of(
                    "<script>alert(1)</script> & \"quotes\" ]]> -->",
                    "=HYPERLINK(\"http://evil.example\";\"Click\")",
                    "\u0645\u0646\u0638\u0645\u0629 \u0627\u0644\u0635\u062d\u0629",
                    "\u4e16\u754c\u536b\u751f\u7ec4\u7ec7",
                    "x".repeat(500),
                    "Κοινοβούλιο Œuvre d’été «\u00a0ça\u00a0»",
                    "\u202egnp.exe\u202c with a turn",
                    "@SUM(1+1)*cmd|' /C calc'!A0");

    private ViewFixture() {}

    /** Four entities, three relations, two sources, one note. */
    public static TakenView small(Language language) {
        Words words = words(language);
        String group = language.choose("Pompidou Group", "Groupe Pompidou");
        Entity pompidou = entity("pompidou-group", "Organisation", group, null, 0, 0, true, words);
        Entity cicad = entity("cicad", "Organisation", "CICAD", null, 260, -60, false, words);
        Entity kosovo =
                entity(
                        "state-xkx",
                        "State",
                        "Kosovo",
                        "All reference to Kosovo.",
                        40,
                        210,
                        false,
                        words);
        Entity memorandum = entity("mou", "Instrument", "Memorandum", null, 230, 130, false, words);
        StoredClaim claim = claim("c-1", "doc-1", "Main activities, para. 3");
        StoredClaim other = claim("c-2", "doc-2", "p. 4");
        List<Relation> relations =
                List.of(
                        relation(
                                "r-1",
                                "COOPERATES_WITH",
                                pompidou,
                                cicad,
                                Mark.CITED,
                                List.of(1),
                                List.of(claim),
                                words),
                        relation(
                                "r-2",
                                "APPLIES_TO",
                                memorandum,
                                cicad,
                                Mark.NO_DOCUMENT,
                                List.of(),
                                List.of(),
                                words),
                        relation(
                                "r-3",
                                "APPLIES_TO",
                                memorandum,
                                pompidou,
                                Mark.CITED,
                                List.of(1, 2),
                                List.of(claim, other),
                                words),
                        relation(
                                "r-4",
                                "MEMBER_OF",
                                kosovo,
                                pompidou,
                                Mark.DISAGREE,
                                List.of(2),
                                List.of(other),
                                words));
        return view(
                "A small view",
                words,
                List.of(cicad, kosovo, memorandum, pompidou),
                relations,
                List.of("All reference to Kosovo."),
                false);
    }

    /** One entity for each hostile name, each related to the next. */
    public static TakenView hostile(Language language) {
        Words words = words(language);
        var entities = new ArrayList<Entity>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            entities.add(
                    entity(
                            "test-" + i,
                            "Organisation",
                            HOSTILE.get(i),
                            null,
                            i % 4 * 180,
                            i / 4 * 160,
                            i == 0,
                            words));
        }
        var relations = new ArrayList<Relation>();
        for (int i = 1; i < entities.size(); i++) {
            relations.add(
                    relation(
                            "r-" + i,
                            "PART_OF",
                            entities.get(i - 1),
                            entities.get(i),
                            Mark.CITED,
                            List.of(1),
                            List.of(claim("c-" + i, "doc-1", HOSTILE.get(i))),
                            words));
        }
        return view(HOSTILE.getFirst(), words, entities, relations, List.of(HOSTILE.get(1)), true);
    }

    /** So many entities in a heap too dense for their names. */
    public static TakenView crowd(int size) {
        Words words = words(Language.EN);
        var entities = new ArrayList<Entity>();
        for (int i = 0; i < size; i++) {
            String name = "Organisation with a long name " + i;
            entities.add(
                    entity(
                            "test-" + i,
                            "Organisation",
                            name,
                            null,
                            i % 10 * 34,
                            i / 10 * 34,
                            false,
                            words));
        }
        return view("A crowd", words, entities, List.of(), List.of(), false);
    }

    private static TakenView view(
            String title,
            Words words,
            List<Entity> entities,
            List<Relation> relations,
            List<String> notes,
            boolean dark) {
        var version = new DataVersion(7, "2026-11-24T22:00:00Z", "0123456789abcdef");
        var stamp =
                new Stamp(
                        LINK,
                        "2026-11-25T01:00:00Z",
                        null,
                        version,
                        List.of("A remark."),
                        "Made with Entente.",
                        0);
        List<Source> sources = List.of(source(1), source(2));
        return new TakenView(
                title, words.language(), dark, words, entities, relations, sources, notes, stamp);
    }

    private static Source source(int number) {
        var document =
                new Document(
                        "doc-" + number,
                        "Paper " + number,
                        "Document " + number,
                        null,
                        Period.parse("2021-04-12"),
                        null,
                        "https://example.org/" + number,
                        null,
                        List.of("en"));
        return new Source(number, "Paper " + number + ", 12 April 2021", document.url(), document);
    }

    private static Entity entity(
            String id,
            String kind,
            String name,
            @Nullable String note,
            double x,
            double y,
            boolean focus,
            Words words) {
        String label = name.length() > 44 ? name.substring(0, 44) + "…" : name;
        return new Entity(
                id,
                kind,
                words.vocabulary().kind(kind).orElseThrow().label().in(words.language()),
                null,
                name,
                name,
                null,
                null,
                note == null ? label : label + "*",
                false,
                note,
                false,
                "1971",
                null,
                null,
                null,
                null,
                null,
                new Place(x, y),
                focus);
    }

    private static Relation relation(
            String id,
            String type,
            Entity source,
            Entity target,
            Mark mark,
            List<Integer> sources,
            List<StoredClaim> claims,
            Words words) {
        String label = words.vocabulary().sentence(type, null, true).plain(words.language());
        return new Relation(
                id,
                type,
                label,
                null,
                null,
                source,
                target,
                source.name() + " " + label + " " + target.name() + ".",
                "1999",
                null,
                null,
                "stated",
                mark,
                false,
                sources,
                claims);
    }

    private static StoredClaim claim(String id, String document, String locator) {
        return new StoredClaim(
                id, document, locator, "en", null, false, null, null, null, null, null, null, null);
    }

    private static Words words(Language language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new Words(language, VocabularyFixture.shipped(), messages);
    }
}
