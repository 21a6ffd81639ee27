package org.entente.exchange.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.exchange.facts.FactState.Outcome;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.graph.Claim;
import org.entente.graph.Period;
import org.entente.history.FactChange;
import org.entente.history.recording.ContentHash;
import org.entente.history.recording.RecordedState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class FactStateTests {

    private static final String AT = "2026-01-01T00:00:00Z";

    @Test
    void theFirstRowCreatesTheNextChangesTheSameAgainDoesNothing() throws Rejected {
        StatedFact one = fact(Map.of("role", "member"), claim("a", Claim.STATED));
        StatedFact two = fact(Map.of("role", "member"), claim("b", Claim.STATED));
        var state = new FactState(one, null);
        assertThat(state.apply(one)).isEqualTo(Outcome.CREATED);
        assertThat(state.apply(two)).isEqualTo(Outcome.CHANGED);
        assertThat(state.apply(one)).isEqualTo(Outcome.UNCHANGED);
        assertThat(state.isNew()).isTrue();
        assertThat(state.newClaims()).hasSize(2);
    }

    @Test
    void whatIsStoredAndSaidAgainIsUnchanged() throws Rejected {
        StatedFact fact = fact(Map.of("role", "member", "rank", 1L), claim("a", Claim.STATED));
        var again = new FactState(fact, stored(fact));
        assertThat(again.apply(fact)).isEqualTo(Outcome.UNCHANGED);
        assertThat(again.isChanged()).isFalse();
        assertThat(difference(again)).isZero();
    }

    @Test
    void anEmptyCellDoesNotEraseWhatIsStored() throws Rejected {
        StatedFact full = fact(Map.of("role", "member", "from", "2006"));
        StatedFact less = fact(Map.of("role", "member"));
        var state = new FactState(less, stored(full));
        assertThat(state.apply(less)).isEqualTo(Outcome.UNCHANGED);
        assertThat(stored(state, "me", AT)).containsEntry("from", "2006");
    }

    @Test
    void twoRowsOfOneImportThatContradictEachOtherAreNotBothTaken() throws Rejected {
        StatedFact one = fact(Map.of("from", "2006"));
        StatedFact other = fact(Map.of("from", "2007"));
        var state = new FactState(one, null);
        state.apply(one);
        assertThatThrownBy(() -> state.apply(other))
                .isInstanceOf(Rejected.class)
                .hasMessage("import.row.contradicts")
                .extracting("details")
                .isEqualTo(new Object[] {"2007", "2006"});
        assertThat(stored(state, "me", AT)).containsEntry("from", "2006");
    }

    @Test
    void aDenialIsKeptBesideTheStatement() throws Rejected {
        StatedFact stated = fact(Map.of(), claim("a", Claim.STATED));
        StatedFact denied = fact(Map.of(), claim("b", Claim.DENIED));
        var state = new FactState(stated, null);
        state.apply(stated);
        state.apply(denied);
        assertThat(stored(state, "me", AT))
                .hasEntrySatisfying("attested", days -> assertThat((List<?>) days).hasSize(2))
                .hasEntrySatisfying("denied", days -> assertThat((List<?>) days).hasSize(2))
                .hasEntrySatisfying("claims", ids -> assertThat((List<?>) ids).hasSize(2));
    }

    @Test
    void storingAgainCountsTheVersionOn() throws Rejected {
        StatedFact one = fact(Map.of("from", "2006"));
        StatedFact other = fact(Map.of("from", "2007"));
        Map<String, Object> first = stored(one);
        assertThat(first).containsEntry("version", 1L).containsEntry("recorded_by", "me");
        var state = new FactState(other, first);
        assertThat(state.apply(other)).isEqualTo(Outcome.CHANGED);
        assertThat(stored(state, "you", AT))
                .containsEntry("version", 2L)
                .containsEntry("recorded_by", "you");
    }

    /** The version of the data names its content: two ways to the same content are one version. */
    @Test
    void theHashDoesNotDependOnTheOrderOfTheRows() throws Rejected {
        StatedFact one = fact(Map.of("role", "member"), claim("a", Claim.STATED));
        StatedFact two = fact(Map.of("rank", 1L), claim("b", Claim.STATED));
        var there = new FactState(one, null);
        there.apply(one);
        there.apply(two);
        var back = new FactState(two, null);
        back.apply(two);
        back.apply(one);
        assertThat(difference(there)).isNotZero().isEqualTo(difference(back));
    }

    @Test
    void theHashDoesNotDependOnHowManyImportsItTook() throws Rejected {
        StatedFact entity = entity("Organisation", claim("a", Claim.STATED));
        StatedFact furtherClaim = entity(null, claim("b", Claim.STATED));
        var together = new FactState(entity, null);
        together.apply(entity);
        together.apply(furtherClaim);

        var first = new FactState(entity, null);
        first.apply(entity);
        var second = new FactState(furtherClaim, stored(entity));
        second.apply(furtherClaim);
        assertThat(difference(first) + difference(second)).isEqualTo(difference(together));
    }

    @Test
    void theHashTellsWhatIsSaidButNotWhenAndByWhomItWasRecorded() throws Rejected {
        StatedFact fact = fact(Map.of("from", "2006"));
        var state = new FactState(fact, null);
        state.apply(fact);
        assertThat(stored(state, "me", AT).get("hash"))
                .isEqualTo(stored(state, "you", "2027-01-01T00:00:00Z").get("hash"));
        StatedFact other = fact(Map.of("from", "2007"));
        var different = new FactState(other, null);
        different.apply(other);
        assertThat(difference(different)).isNotEqualTo(difference(state));
    }

    private static Map<String, Object> stored(StatedFact fact) throws Rejected {
        var state = new FactState(fact, null);
        state.apply(fact);
        return new HashMap<>(stored(state, "me", AT));
    }

    private static Map<String, Object> stored(FactState state, String by, String at) {
        return RecordedState.of(state.change(), by, at).properties();
    }

    private static long difference(FactState state) {
        FactChange change = state.change();
        return ContentHash.difference(change, RecordedState.of(change, "me", AT));
    }

    private static StatedFact fact(Map<String, Object> properties, Claim... claims) {
        return new StatedFact(
                TableKind.RELATIONS, "r-1", "MEMBER_OF", "a", "b", properties, List.of(claims));
    }

    private static StatedFact entity(@Nullable String kind, Claim... claims) {
        return new StatedFact(
                TableKind.ENTITIES, "cicad", kind, null, null, Map.of(), List.of(claims));
    }

    private static Claim claim(String document, String asserts) {
        return new Claim(
                "r-1",
                document,
                null,
                "en",
                Period.parse("2020"),
                asserts,
                null,
                null,
                "pompidou-group",
                null,
                null,
                null,
                null);
    }
}
