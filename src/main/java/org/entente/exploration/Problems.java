package org.entente.exploration;

import org.entente.cypher.NamedQueries;
import org.entente.graph.AsAt;
import org.entente.graph.EntityId;
import org.entente.graph.Language;
import org.entente.graph.Period;
import org.entente.graph.Vocabulary;
import org.entente.identity.Names;
import org.entente.identity.UnknownEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;

import java.util.List;
import java.util.Map;

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

    /** 404 for the first id that there is nothing of. */
    static void requireEntities(
            NamedQueries queries, Names names, List<String> ids, Language language) {
        for (String id : ids) {
            boolean exists =
                    EntityId.isValid(id)
                            && queries.first("exploration/exists", Map.of("id", id), row -> true)
                                    .orElse(false);
            if (!exists) {
                throw new UnknownEntity(id, names, language);
            }
        }
    }

    static void requireLimit(int limit, int most) {
        org.entente.identity.Problems.requireLimit(limit, most);
    }

    static void requireKind(Vocabulary vocabulary, String kind) {
        if (vocabulary.kind(kind).isEmpty()) {
            throw badRequest("problem.kind.unknown", kind);
        }
    }

    static void requireType(Vocabulary vocabulary, String type) {
        if (vocabulary.type(type).isEmpty()) {
            throw badRequest("problem.type.unknown", type);
        }
    }
}
