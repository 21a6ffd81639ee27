// Replaces the properties of documents.
// $rows: maps with id, properties
// no rows
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d = row.properties
