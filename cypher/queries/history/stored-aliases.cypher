// What is stored of some aliases.
// $rows: maps with id
// one row per alias
UNWIND $rows AS row
MATCH (a:Alias {id: row.id})
RETURN a.id AS id, properties(a) AS properties
