// What is stored of some figures.
// $rows: maps with id
// one row per figure
UNWIND $rows AS row
MATCH (f:Figure {id: row.id})
RETURN f.id AS id, properties(f) AS properties
