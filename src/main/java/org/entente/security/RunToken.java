package org.entente.security;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The token of this run: whoever may read the file that holds it may read the graph. Only its hash
 * stays in memory, and it ends with the run.
 */
@Component
final class RunToken {

    private static final int BYTES = 32;

    /** The hash of no token until one is issued. */
    private volatile byte[] hash = random();

    /** A new one; an earlier one no longer counts. */
    String issue() {
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random());
        hash = hash(token);
        return token;
    }

    /** Takes as long for a token that is nearly right. */
    boolean matches(String token) {
        return MessageDigest.isEqual(hash, hash(token));
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
