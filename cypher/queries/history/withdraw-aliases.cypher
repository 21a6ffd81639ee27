// Takes aliases away.
// $rows: maps with id
// no rows
UNWIND $rows AS row
MATCH (a:Alias {id: row.id})
DETACH DELETE a
