package org.entente.console;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Map;

/**
 * The settings {@code entente.console.*}.
 *
 * @param places queries that run at once
 * @param placesEach queries that one person may run at once
 * @param patience how long a query waits for a place
 * @param limits of a role; a role that is not named has those of the one below it
 */
@ConfigurationProperties("entente.console")
record ConsoleSettings(
        @DefaultValue("4") int places,
        @DefaultValue("2") int placesEach,
        @DefaultValue("20s") Duration patience,
        @DefaultValue Map<String, RoleLimits> limits) {

    /**
     * How much one query of a role may take.
     *
     * @param rows on the page; a file has all of them
     * @param bytes on the page
     * @param time on the page
     * @param fileTime of a file
     */
    record RoleLimits(
            @DefaultValue("100000") int rows,
            @DefaultValue("64000000") long bytes,
            @DefaultValue("30s") Duration time,
            @DefaultValue("2m") Duration fileTime) {}

    private static final RoleLimits STANDARD =
            new RoleLimits(100_000, 64_000_000, Duration.ofSeconds(30), Duration.ofMinutes(2));
    private static final RoleLimits TRUSTED =
            new RoleLimits(100_000, 64_000_000, Duration.ofMinutes(2), Duration.ofMinutes(10));

    RoleLimits of(String role) {
        RoleLimits own = limits.get(role);
        if (own != null) {
            return own;
        }
        return switch (role) {
            case "admin" -> of("editor");
            case "editor" -> limits.isEmpty() ? TRUSTED : of("contributor");
            case "contributor" -> of(Asker.READER);
            default -> STANDARD;
        };
    }
}
