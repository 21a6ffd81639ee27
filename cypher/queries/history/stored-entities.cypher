// What is stored of some entities.
// $rows: maps with id
// one row per entity
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
RETURN e.id AS id, properties(e) AS properties
