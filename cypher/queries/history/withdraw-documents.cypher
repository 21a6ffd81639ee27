// Takes documents away in which no claim lies any more.
// $rows: maps with id
// no rows
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
DELETE d
