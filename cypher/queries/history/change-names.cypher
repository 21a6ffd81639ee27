// Replaces the properties of names.
// $rows: maps with id, properties
// no rows
UNWIND $rows AS row
MATCH (n:Name {id: row.id})
SET n = row.properties
