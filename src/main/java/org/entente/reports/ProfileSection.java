package org.entente.reports;

/** A section of a report on one party. */
enum ProfileSection {
    /** How much is recorded, in numbers. */
    BRIEF,
    /** What it is and what it belongs to. */
    IDENTITY,
    /** Its relations, by type and role. */
    RELATIONS,
    INSTRUMENTS,
    EVENTS,
    /** What was promised and what became of it. */
    COMMITMENTS
}
