// Takes figures away.
// $rows: maps with id
// no rows
UNWIND $rows AS row
MATCH (f:Figure {id: row.id})
DETACH DELETE f
