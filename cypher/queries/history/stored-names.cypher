// What is stored of some names.
// $rows: maps with id
// one row per name
UNWIND $rows AS row
MATCH (n:Name {id: row.id})
RETURN n.id AS id, properties(n) AS properties
