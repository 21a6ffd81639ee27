// Which of some entities are in the graph.
// $ids: entity ids
// one row per entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id
