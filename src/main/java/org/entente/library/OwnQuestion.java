package org.entente.library;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.time.Instant;
import java.util.List;

/**
 * A question that someone saved, in one of its versions.
 *
 * @param description what it is for and how its answer is to be read; may be empty
 */
record OwnQuestion(
        String id,
        int version,
        String owner,
        boolean shared,
        String title,
        String description,
        String query,
        List<OwnParameter> parameters,
        Instant changed)
        implements Owned {

    /**
     * Something that the asker chooses.
     *
     * @param title what it is called on the screen
     * @param standard what it is unless chosen; empty if it is always to be chosen
     */
    record OwnParameter(
            String name,
            ParameterType type,
            String title,
            @JsonProperty("default") String standard) {}
}
