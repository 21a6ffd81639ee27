// Takes relations away.
// $rows: maps with id, type, source, target
// no rows
UNWIND $rows AS row
MATCH (s:Entity {id: row.source})
MATCH (t:Entity {id: row.target})
MATCH (s)-[r:$(row.type)]->(t)
WHERE r.id = row.id
DELETE r
