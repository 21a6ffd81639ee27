// Entities by id.
// $ids: entity ids
// one row per entity
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e {.*, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
