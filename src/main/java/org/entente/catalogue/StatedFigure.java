package org.entente.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A number as a source states it. */
record StatedFigure(
        long value,
        @Nullable String asOf,
        @Nullable String asOfText,
        @Nullable String qualifier,
        List<ClaimText> claims) {}
