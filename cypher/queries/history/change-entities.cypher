// Replaces the properties of entities.
// $rows: maps with id, properties
// no rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e = row.properties
