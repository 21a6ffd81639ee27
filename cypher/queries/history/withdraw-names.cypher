// Takes names away.
// $rows: maps with id
// no rows
UNWIND $rows AS row
MATCH (n:Name {id: row.id})
DETACH DELETE n
