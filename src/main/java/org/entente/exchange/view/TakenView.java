package org.entente.exchange.view;

import org.entente.graph.Evidence.Document;
import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Language;
import org.entente.graph.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A view as it is taken away.
 *
 * @param entities in the order of their names
 * @param relations most relevant type first, then by the names of the ends
 * @param sources in the order of their numbers
 * @param nameNotes what must go with names that are marked with an asterisk
 */
public record TakenView(
        String title,
        Language language,
        boolean dark,
        Words words,
        List<Entity> entities,
        List<Relation> relations,
        List<Source> sources,
        List<String> nameNotes,
        Stamp stamp) {

    /**
     * An entity of the view.
     *
     * @param kind id of its kind
     * @param category id of its category
     * @param label what is written beside it: its acronym or its name, cut where it is long, with
     *     an asterisk where a note goes with it
     * @param nameMissing whether the name is the other language's, for want of one in this
     * @param note what must go with the name
     * @param place where it stands on the canvas; null where the view does not say
     */
    public record Entity(
            String id,
            String kind,
            String kindLabel,
            @Nullable String category,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,
            @Nullable String acronym,
            String label,
            boolean nameMissing,
            @Nullable String note,
            boolean collective,
            @Nullable String from,
            @Nullable String to,
            @Nullable String period,
            @Nullable String description,
            @Nullable String url,
            @Nullable String wikidata,
            @Nullable Place place,
            boolean focus) {}

    /** A place on the canvas in pixels; y grows downwards. */
    public record Place(double x, double y) {}

    /**
     * A relation of the view.
     *
     * @param type id of its type
     * @param sentence with both names and what is to be said of it
     * @param mark what the evidence is like
     * @param sources numbers of the documents that speak of it
     */
    public record Relation(
            String id,
            String type,
            String label,
            @Nullable String role,
            @Nullable String roleLabel,
            Entity source,
            Entity target,
            String sentence,
            @Nullable String from,
            @Nullable String to,
            @Nullable String period,
            String certainty,
            Mark mark,
            boolean oneSide,
            List<Integer> sources,
            List<StoredClaim> claims) {}

    /** How a relation stands with its sources. */
    public enum Mark {
        /** Sources state it. */
        CITED,
        /** No document is recorded for it. */
        NO_DOCUMENT,
        /** One source states it and another denies it. */
        DISAGREE,
        /** Sources only deny it. */
        DENIED
    }

    /** A document that the view rests on, as a list prints it. */
    public record Source(int number, String text, @Nullable String url, Document document) {}

    /** The source of a number. */
    public Source source(int number) {
        return sources.get(number - 1);
    }
}
