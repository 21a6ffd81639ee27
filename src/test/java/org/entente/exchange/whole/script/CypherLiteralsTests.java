package org.entente.exchange.whole.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class CypherLiteralsTests {

    @Test
    void textStaysText() {
        assertThat(written("\"}) DETACH DELETE n // \\u0022 ' \n;\n"))
                .isEqualTo("\"\\\"}) DETACH DELETE n // \\\\u0022 ' \\n;\\n\"");
    }

    @Test
    void listsAndMapsAreWrittenInOrder() {
        assertThat(written(Map.of("b`c", List.of(1L, 2.5, true), "a", "x")))
                .isEqualTo("{`a`: \"x\", `b``c`: [1, 2.5, true]}");
        assertThat(written(null)).isEqualTo("null");
    }

    @Test
    void whatHasNoLiteralIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> written(LocalDate.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> written(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> written(Map.of("\\u0060", 1L)));
    }

    private static String written(Object value) {
        var out = new StringBuilder();
        CypherLiterals.write(out, value);
        return out.toString();
    }
}
