package org.entente.identity;

import org.entente.graph.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

import java.util.Map;

/** There is nothing with the id that was asked for: 404, with the nearest names. */
public final class UnknownEntity extends ErrorResponseException {

    private static final int NEAREST = 5;

    public UnknownEntity(String id, Names names, Language language) {
        super(
                HttpStatus.NOT_FOUND,
                problem(id, names, language),
                null,
                "problem.entity.unknown",
                new Object[] {id});
    }

    private static ProblemDetail problem(String id, Names names, Language language) {
        var problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        problem.setProperty(
                "nearest",
                names.nearest(id, language, NEAREST).stream()
                        .map(hit -> Map.of("id", hit.id(), "name", hit.name()))
                        .toList());
        return problem;
    }
}
