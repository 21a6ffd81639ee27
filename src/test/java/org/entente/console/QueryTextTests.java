package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QueryTextTests {

    @Test
    void whatIsQuotedOrCommentedDoesNotCount() {
        QueryText text =
                QueryText.read("RETURN '((((++++;' /* ((( ; */ AS `a;b` // ; ((\n, \"+;\" AS c");
        assertThat(text.statements()).isEqualTo(1);
        assertThat(text.depth()).isZero();
        assertThat(text.operators()).isZero();
    }

    @Test
    void anEscapedQuotationMarkDoesNotEndTheString() {
        assertThat(QueryText.read("RETURN 'a\\'; CREATE (n)'").statements()).isEqualTo(1);
    }

    @Test
    void aSemicolonAtTheEndIsStillOneStatement() {
        assertThat(QueryText.read("RETURN 1;\n").statements()).isEqualTo(1);
        assertThat(QueryText.read("RETURN 1; RETURN 2").statements()).isEqualTo(2);
    }

    @Test
    void chainsAndNestsAreCapped() {
        assertRefused("RETURN 1" + "+1".repeat(300), "TOO_COMPLEX");
        assertRefused("RETURN " + "[".repeat(500) + "]".repeat(500), "TOO_COMPLEX");
        assertRefused("RETURN " + "NOT ".repeat(500) + "true", "TOO_COMPLEX");
        assertRefused("EXPLAIN RETURN 1" + "+1".repeat(300), "TOO_COMPLEX");
        assertRefused("WITH {} AS n RETURN n" + ".a".repeat(9_000), "TOO_COMPLEX");
        assertRefused("WITH [1] AS n RETURN n" + "[0]".repeat(6_000), "TOO_COMPLEX");
        assertRefused("RETURN 1" + "\\u002b1".repeat(2_800), "TOO_COMPLEX");
        assertRefused("RETURN 1 AS x" + " UNION RETURN 1 AS x".repeat(900), "TOO_COMPLEX");
        assertRefused("WITH 1 AS x " + "WITH x ".repeat(2_500) + "RETURN x", "TOO_COMPLEX");
    }

    @Test
    void nothingTooMuchAndSeveralAreRefused() {
        assertRefused(" // only a remark", "EMPTY");
        assertRefused("RETURN 1; CREATE (n:X)", "SEVERAL");
        assertRefused("RETURN '" + "x".repeat(QueryText.MAX_LENGTH) + "'", "TOO_LONG");
    }

    @Test
    void whateverIsCalledByANameOfSeveralPartsIsSeen() {
        assertThat(QueryText.read("RETURN date.truncate('day', d), n.name, size(x)").calls())
                .containsExactly("date.truncate");
        assertThat(QueryText.read("RETURN apoc /* x */ . cypher.`runFirst` ('x')").calls())
                .containsExactly("apoc.cypher.runfirst");
        assertThat(QueryText.read("RETURN `apoc.cypher.run`('x')").calls())
                .containsExactly("apoc.cypher.run");
        assertThat(QueryText.read("RETURN 'apoc.x(' AS `a b(c)`").calls()).isEmpty();
    }

    private static void assertRefused(String query, String code) {
        assertThatThrownBy(() -> QueryText.check(query))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
