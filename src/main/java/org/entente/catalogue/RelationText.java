package org.entente.catalogue;

import org.entente.graph.Words.StageText;
import org.jspecify.annotations.Nullable;

import java.util.List;

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
