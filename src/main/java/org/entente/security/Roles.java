package org.entente.security;

import org.springframework.security.core.GrantedAuthority;

import java.util.Collection;
import java.util.List;

/** reader &lt; contributor &lt; editor &lt; admin. */
final class Roles {

    static final String READER = "reader";
    static final String CONTRIBUTOR = "contributor";
    static final String EDITOR = "editor";
    static final String ADMIN = "admin";

    private static final String PREFIX = "ROLE_";
    static final String[] EVERY = {READER, CONTRIBUTOR, EDITOR, ADMIN};
    private static final List<String> ALL = List.of(EVERY);

    private Roles() {}

    /** The roles among the authorities. */
    static List<String> of(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .map(GrantedAuthority::getAuthority)
                .filter(name -> name != null && name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length()))
                .filter(ALL::contains)
                .toList();
    }

    static boolean isAny(Collection<? extends GrantedAuthority> authorities) {
        return !of(authorities).isEmpty();
    }
}
