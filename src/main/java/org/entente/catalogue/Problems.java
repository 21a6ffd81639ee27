package org.entente.catalogue;

import org.entente.graph.AsAt;
import org.entente.graph.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;

/** What is refused, as problem details whose sentences stand in the message files. */
final class Problems {

    private Problems() {}

    static ErrorResponseException badRequest(String message, Object... arguments) {
        return org.entente.identity.Problems.badRequest(message, arguments);
    }

    /** "As at" a date; any time where none is given. */
    static AsAt asAt(@Nullable String at, String mode) {
        var parsed = AsAt.Mode.of(mode).orElseThrow(() -> badRequest("problem.at.mode", mode));
        if (at == null || at.isBlank()) {
            return new AsAt(null, parsed);
        }
        return new AsAt(
                Period.tryParse(at).orElseThrow(() -> badRequest("problem.at.date", at)), parsed);
    }
}
