package org.entente.exchange;

import org.entente.exchange.mapping.MappingChoice;
import org.entente.exchange.mapping.OwnTables;
import org.entente.exchange.mapping.Profile;
import org.entente.exchange.mapping.ProfileMapping;
import org.entente.exchange.mapping.Profiles;
import org.entente.exchange.mapping.UnusableProfileException;
import org.entente.identity.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The mapping that a call asks for. */
@Component
class ChosenMapping {

    private static final JsonMapper JSON = new JsonMapper();

    private final Profiles profiles;

    ChosenMapping(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * @param profile name of one that is kept
     * @param mapping one itself, as JSON
     */
    MappingChoice of(@Nullable String profile, @Nullable String mapping) {
        if (mapping != null && !mapping.isBlank()) {
            return new ProfileMapping(read(mapping));
        }
        return profile == null || profile.isBlank()
                ? new OwnTables()
                : new ProfileMapping(named(profile));
    }

    private Profile named(String name) {
        try {
            return profiles.find(name)
                    .orElseThrow(() ->
                            Problems.of(
                                    HttpStatus.BAD_REQUEST,
                                    "import.profile.unknown",
                                    name,
                                    String.join(", ", profiles.all().keySet())));
        } catch (UnusableProfileException e) {
            throw Problems.of(HttpStatus.CONFLICT, "import.profile.unusable", e.file(), e.reason());
        }
    }

    private static Profile read(String json) {
        try {
            return JSON.readValue(json, Profile.class);
        } catch (JacksonException e) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "import.mapping", e.getOriginalMessage());
        }
    }
}
