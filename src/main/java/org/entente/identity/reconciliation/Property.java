package org.entente.identity.reconciliation;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a table can be extended with, or what may be given as evidence beside a name. */
enum Property {
    NAME_EN,
    NAME_FR,
    ACRONYM_EN,
    ACRONYM_FR,
    NAMES,
    KIND,
    CATEGORY,
    COUNTRY,
    ISO2,
    ISO3,
    WIKIDATA,
    URL,
    FROM,
    TO,
    DESCRIPTION_EN,
    DESCRIPTION_FR,
    MEMBERS("MEMBER_OF", false),
    MEMBER_OF("MEMBER_OF", true),
    PARTS("PART_OF", false),
    PART_OF("PART_OF", true),
    PARTNERS("COOPERATES_WITH", true);

    private final @Nullable String type;
    private final boolean outward;

    Property() {
        this(null, true);
    }

    Property(@Nullable String type, boolean outward) {
        this.type = type;
        this.outward = outward;
    }

    static Optional<Property> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Type of the relations whose other ends are the values; null for a property of its own. */
    @Nullable String type() {
        return type;
    }

    boolean outward() {
        return outward;
    }
}
