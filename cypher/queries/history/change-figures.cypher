// Replaces the properties of figures.
// $rows: maps with id, properties
// no rows
UNWIND $rows AS row
MATCH (f:Figure {id: row.id})
SET f = row.properties
