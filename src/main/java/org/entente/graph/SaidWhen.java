package org.entente.graph;

import org.entente.graph.Evidence.StoredClaim;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The dates that claims speak of, earliest first. */
public final class SaidWhen {

    private SaidWhen() {}

    /**
     * Each date once.
     *
     * @param denials those of the claims that deny, or else of those that state
     */
    public static List<Period> dates(Collection<StoredClaim> claims, boolean denials) {
        return claims.stream()
                .filter(claim -> claim.denies() == denials)
                .map(StoredClaim::asOf)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingLong(period -> period.max().orElse(Long.MAX_VALUE)))
                .toList();
    }
}
