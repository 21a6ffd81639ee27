// What is stored of some relations.
// $rows: maps with id, type, source, target
// one row per relation
UNWIND $rows AS row
MATCH (s:Entity {id: row.source})
MATCH (t:Entity {id: row.target})
MATCH (s)-[r:$(row.type)]->(t)
WHERE r.id = row.id
RETURN r.id AS id, properties(r) AS properties
