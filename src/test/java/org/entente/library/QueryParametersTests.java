package org.entente.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTests {

    @Test
    void theParametersAreThoseThatTheQueryUses() {
        assertThat(QueryParameters.of("MATCH (e {id: $one})-[r]-(o {id:$other_2}) RETURN $one"))
                .containsExactly("one", "other_2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN '$no'",
                "RETURN \"it's $no\"",
                "RETURN 'a \\' $no'",
                "RETURN 1 AS `$no`",
                "// $no\nRETURN 1",
                "/* $no\n */ RETURN 1",
                "MATCH (n:$($) RETURN 1",
                "RETURN '$no",
                "RETURN 1 // $no",
                "/* $no",
                "RETURN '\\",
                "$"
            })
    void whatIsQuotedOrACommentIsNone(String query) {
        assertThat(QueryParameters.of(query)).isEmpty();
    }

    @Test
    void whatFollowsAStringOrCommentCounts() {
        assertThat(QueryParameters.of("// it's\nRETURN 'x' + $a /* ' */ + $b"))
                .containsExactly("a", "b");
    }
}
