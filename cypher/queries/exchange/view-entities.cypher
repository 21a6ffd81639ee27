// Entities by id, as stored.
// $ids: entity ids
// one row per entity
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n {.*, kind: [label IN labels(n) WHERE label <> 'Entity'][0]} AS entity
