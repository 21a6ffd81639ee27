// Replaces the properties of aliases.
// $rows: maps with id, properties
// no rows
UNWIND $rows AS row
MATCH (a:Alias {id: row.id})
SET a = row.properties
