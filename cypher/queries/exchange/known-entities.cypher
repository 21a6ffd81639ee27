// Which of some entities exist, and their kind.
// $ids: entity ids
// one row per entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind
