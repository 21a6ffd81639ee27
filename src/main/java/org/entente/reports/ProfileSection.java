package org.entente.reports;

/** What a report on one party can hold. */
enum ProfileSection {
    BRIEF("brief"),
    IDENTITY("identity"),
    FIGURES("figures"),
    /** What is done with each organisation. */
    PARTNERS("by-partner"),
    MEMBERSHIP("membership"),
    /** Networks, programmes and activities that it has a part in. */
    ACTIVITIES("activities"),
    /** What its own networks, programmes and activities do. */
    SPHERE("sphere"),
    /** The relations that no section before tells. */
    RELATIONS("relations"),
    INSTRUMENTS("register"),
    EVENTS("programme"),
    /** Events of the organisations that it is part of. */
    THROUGH("through"),
    COMMITMENTS("commitments"),
    UNKNOWN("unknown"),
    TRACE("trace");

    private final String id;

    ProfileSection(String id) {
        this.id = id;
    }

    /** The same in every language. */
    String id() {
        return id;
    }
}
