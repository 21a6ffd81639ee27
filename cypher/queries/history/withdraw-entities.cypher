// Takes entities away on which nothing hangs any more.
// $rows: maps with id
// no rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
DELETE e
