// What some entities are part of, directly or by way of others.
// $ids: entity ids
// one row per step from a part to its whole
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:PART_OF*0..20]->(part:Entity)-[:PART_OF]->(whole:Entity)
RETURN DISTINCT part.id AS part, whole.id AS whole
