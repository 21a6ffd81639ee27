package org.entente.command;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An account that may change the graph. */
record Editor(String name, String password) {

    String authorization() {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    /** Without the password: whatever prints this must not tell it. */
    @Override
    public String toString() {
        return "Editor[" + name + "]";
    }
}
