package org.entente.catalogue;

import org.entente.graph.Words.PeriodText;
import org.entente.graph.Words.StageText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * An entity with its facts, in one language; the shape of {@code GET /api/entities/{id}}.
 *
 * @param leftOutCount relations and stated figures that do not hold at the date asked for
 * @param leftOut that in a sentence; null where nothing is left out
 */
record EntityAnswer(
        String id,
        String kind,
        String kindLabel,
        @Nullable String category,
        @Nullable String categoryLabel,
        String name,
        boolean nameMissing,
        @Nullable String nameNote,
        @Nullable String otherName,
        @Nullable String acronym,
        @Nullable String description,
        @Nullable PeriodText period,
        List<StageText> stages,
        @Nullable String url,
        List<PropertyText> properties,
        List<NameText> names,
        List<ClaimText> claims,
        boolean noDocument,
        List<FactGroup> facts,
        List<FigureText> figures,
        Map<String, DocumentText> documents,
        int factCount,
        @Nullable String at,
        String atMode,
        int leftOutCount,
        @Nullable String leftOut) {

    record PropertyText(String key, String label, String value) {}

    record NameText(
            String text, String lang, String type, String typeLabel, @Nullable String period) {}

    record Reference(String id, String name) {}

    /** Whose statement it is, with the word that goes before the name: "the ", « le ». */
    record Side(String id, String lead, String name) {}

    record ClaimText(
            String id,
            String document,
            @Nullable String locator,
            @Nullable String language,
            @Nullable String asOf,
            @Nullable String asOfText,
            String asserts,
            @Nullable String period,
            @Nullable Reference statedBy,
            @Nullable String namedAs,
            @Nullable String versionsDiffer,
            @Nullable String quotation) {}

    /**
     * The relations of one type, direction and role.
     *
     * @param direction out, in, or both for a symmetric type
     * @param denied whether sources only deny these relations; the label says so
     * @param total how many there are
     * @param shown how many of them are in {@code relations}
     */
    record FactGroup(
            String type,
            String direction,
            @Nullable String role,
            String label,
            boolean denied,
            int total,
            int shown,
            List<RelationText> relations) {}

    record OtherEnd(
            String id,
            @Nullable String kind,
            String name,
            @Nullable String acronym,
            boolean asterisk,
            boolean nameMissing) {}

    /**
     * @param lead what goes before the other end's name, contracted in French
     * @param period the editor's reading: "since 2006"
     * @param when what is attested: "attested 2020; start not stated"
     */
    record RelationText(
            String id,
            OtherEnd other,
            String lead,
            String sentence,
            @Nullable String period,
            @Nullable String when,
            List<StageText> stages,
            List<Reference> basis,
            @Nullable String note,
            @Nullable String roleLabel,
            String certainty,
            boolean openList,
            @Nullable Side oneSide,
            boolean denied,
            boolean disagree,
            boolean noDocument,
            List<ClaimText> claims) {}

    record StatedFigure(
            long value,
            @Nullable String asOf,
            @Nullable String asOfText,
            @Nullable String qualifier,
            List<ClaimText> claims) {}

    /**
     * @param disagree what sources say differently of the same time: "2022: 40, 41"
     * @param recorded what the graph itself holds of it
     */
    record FigureText(
            String measure,
            String label,
            List<StatedFigure> stated,
            List<String> disagree,
            @Nullable String recorded) {}

    record DocumentText(
            String id,
            String title,
            boolean titleMissing,
            @Nullable String symbol,
            @Nullable String date,
            @Nullable String dateText,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String retrieved,
            List<String> languages) {}
}
