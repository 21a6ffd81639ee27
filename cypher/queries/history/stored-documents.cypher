// What is stored of some documents.
// $rows: maps with id
// one row per document
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
RETURN d.id AS id, properties(d) AS properties
