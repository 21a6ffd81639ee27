package org.entente.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a program on the same machine reaches this run. */
final class RunAddress {

    private RunAddress() {}

    /** Without a slash at its end; null where the run listens nowhere. */
    static @Nullable String of(Environment environment) {
        String port = environment.getProperty("local.server.port");
        return port == null
                ? null
                : scheme(environment)
                        + "://"
                        + host(environment.getProperty("server.address", ""))
                        + ":"
                        + port
                        + environment.getProperty("server.servlet.context-path", "");
    }

    private static String scheme(Environment environment) {
        boolean secure =
                environment.getProperty("server.ssl.enabled", Boolean.class, true)
                        && (environment.containsProperty("server.ssl.bundle")
                                || environment.containsProperty("server.ssl.certificate")
                                || environment.containsProperty("server.ssl.key-store"));
        return secure ? "https" : "http";
    }

    /** Whoever listens on all addresses is reached by the loopback one. */
    private static String host(String listening) {
        try {
            return listening.isBlank() || InetAddress.getByName(listening).isAnyLocalAddress()
                    ? "127.0.0.1"
                    : inAddress(listening);
        } catch (UnknownHostException e) {
            return listening;
        }
    }

    /** As it stands in an address and in the header of a call. */
    static String inAddress(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
