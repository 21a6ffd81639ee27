package org.entente.identity.likeness;

/** Why two entities may be one, or may not. */
public enum Evidence {
    /** A name is the same, letter by letter. */
    EXACT(0),
    /** A name is the same but for accents, case, apostrophes, hyphens and articles. */
    ACCENTS(0),
    /** An acronym is the same, or has the same letters in the order of another language. */
    ACRONYM(0),
    /** A name that one of them no longer has is meant. */
    FORMER_NAME(-8),
    /** The words of the name stand in another order. */
    WORD_ORDER(-2),
    /** A word of the name is spelt otherwise, or is the word of the other language. */
    SPELLING(0),
    /** One of the names has a word more. */
    MORE_WORDS(0),
    /** Both have the same identifier elsewhere. */
    SAME_IDENTIFIER(5),
    SAME_KIND(0),
    SAME_COUNTRY(3),
    /** Each has an identifier elsewhere, and they differ. */
    OTHER_IDENTIFIER(-50),
    OTHER_KIND(-25),
    OTHER_COUNTRY(-35),
    /** What happens once happened at another time. */
    OTHER_TIME(-35),
    /** Only acronyms are the same: the names in one language differ. */
    OTHER_NAME(-30),
    /** A relation joins them: nothing is a part, a member or the successor of itself. */
    JOINED(-50);

    private final int weight;

    Evidence(int weight) {
        this.weight = weight;
    }

    /** What it adds to a score. */
    int weight() {
        return weight;
    }

    /** Whether it speaks against their being one. */
    public boolean isAgainst() {
        return weight <= OTHER_KIND.weight;
    }
}
