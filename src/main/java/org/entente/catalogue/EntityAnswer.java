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
        @Nullable String otherAcronym,
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
        @Nullable String leftOut) {}
