package org.entente.exchange.files;

import org.entente.exchange.view.Stamp;
import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.TakenView.Entity;
import org.entente.exchange.view.TakenView.Place;
import org.entente.exchange.view.TakenView.Relation;
import org.entente.exchange.view.TakenView.Source;
import org.entente.graph.Evidence.Document;
import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** Everything that the view rests on, for a program. */
@Component
class JsonFile implements ViewFile {

    private final JsonMapper json;

    JsonFile(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public byte[] write(TakenView view) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content(view));
    }

    private static Content content(TakenView view) {
        return new Content(
                "entente-view-export",
                1,
                view.title(),
                view.language().code(),
                view.stamp(),
                view.nameNotes(),
                view.entities().stream().map(JsonFile::node).toList(),
                view.relations().stream().map(JsonFile::edge).toList(),
                view.relations().stream()
                        .flatMap(one -> one.claims().stream())
                        .distinct()
                        .map(JsonFile::claim)
                        .toList(),
                view.sources().stream().map(JsonFile::document).toList());
    }

    private static Node node(Entity one) {
        return new Node(
                one.id(),
                one.kind(),
                one.category(),
                one.name(),
                one.nameEn(),
                one.nameFr(),
                one.acronym(),
                one.note(),
                one.collective(),
                one.from(),
                one.to(),
                one.description(),
                one.url(),
                one.wikidata(),
                one.place());
    }

    private static Edge edge(Relation one) {
        return new Edge(
                one.id(),
                one.type(),
                one.role(),
                one.source().id(),
                one.target().id(),
                one.sentence(),
                one.from(),
                one.to(),
                one.certainty(),
                one.mark(),
                one.oneSide(),
                one.claims().stream().map(StoredClaim::id).toList());
    }

    private static Claim claim(StoredClaim one) {
        return new Claim(
                one.id(),
                one.document(),
                one.locator(),
                one.language(),
                text(one.asOf()),
                one.denies(),
                text(one.from()),
                text(one.to()),
                one.statedBy(),
                one.namedAs(),
                one.quotation());
    }

    private static Cited document(Source source) {
        Document one = source.document();
        return new Cited(
                source.number(),
                one.id(),
                one.titleEn(),
                one.titleFr(),
                one.symbol(),
                text(one.date()),
                one.publisher(),
                source.url(),
                one.retrieved(),
                one.languages(),
                source.text());
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.toString();
    }

    record Content(
            String format,
            int version,
            String title,
            String language,
            Stamp stamp,
            List<String> nameNotes,
            List<Node> nodes,
            List<Edge> edges,
            List<Claim> claims,
            List<Cited> documents) {}

    record Node(
            String id,
            String kind,
            @Nullable String category,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,
            @Nullable String acronym,
            @Nullable String nameNote,
            boolean collective,
            @Nullable String from,
            @Nullable String to,
            @Nullable String description,
            @Nullable String url,
            @Nullable String wikidata,
            @Nullable Place position) {}

    record Edge(
            String id,
            String type,
            @Nullable String role,
            String source,
            String target,
            String sentence,
            @Nullable String from,
            @Nullable String to,
            String certainty,
            TakenView.Mark evidence,
            boolean oneSide,
            List<String> claims) {}

    record Claim(
            String id,
            String document,
            @Nullable String locator,
            @Nullable String language,
            @Nullable String asOf,
            boolean denies,
            @Nullable String from,
            @Nullable String to,
            @Nullable String statedBy,
            @Nullable String namedAs,
            @Nullable String quotation) {}

    record Cited(
            int number,
            String id,
            @Nullable String titleEn,
            @Nullable String titleFr,
            @Nullable String symbol,
            @Nullable String date,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String retrieved,
            List<String> languages,
            String citation) {}
}
