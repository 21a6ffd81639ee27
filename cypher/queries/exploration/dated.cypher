// The dates of entities: their own, an instrument's and an event's.
// $ids: entity ids
// one row per entity
MATCH (e:Entity) WHERE e.id IN $ids
RETURN e {.id, .from, .to, .signed, .adopted, .in_force, .expires, .start, .end} AS entity
