// Takes claims away.
// $rows: maps with id
// no rows
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
DETACH DELETE c
