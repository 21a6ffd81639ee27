package org.entente.security;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The host names by which the server may be called: those of the loopback address, the address on
 * which it listens, and {@code entente.hosts} (separated by commas). Another page on the web cannot
 * reach a local server by a name of its own.
 */
@Component
class AllowedHosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> named;

    AllowedHosts(Environment environment) {
        this.named =
                Stream.concat(
                                Stream.of(environment.getProperty("server.address", ""))
                                        .map(RunAddress::inAddress),
                                Arrays.stream(
                                        environment.getProperty("entente.hosts", "").split(",")))
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .filter(host -> !host.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean allows(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name) || named.contains(name);
    }
}
