package org.entente.security;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Whether those who have not signed in may read: {@code entente.anonymous-read}. Unless said, only
 * where the server listens on the loopback address and no proxy stands before it. Never judged by
 * the address of the caller.
 */
@Component
class AnonymousReading {

    private final boolean allowed;

    AnonymousReading(Environment environment) {
        String said = environment.getProperty("entente.anonymous-read");
        this.allowed = said == null ? isOnlyLocal(environment) : Boolean.parseBoolean(said);
    }

    boolean isAllowed() {
        return allowed;
    }

    private static boolean isOnlyLocal(Environment environment) {
        String forwarded = environment.getProperty("server.forward-headers-strategy", "none");
        String address = environment.getProperty("server.address", "");
        return forwarded.equalsIgnoreCase("none") && isLoopback(address);
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
