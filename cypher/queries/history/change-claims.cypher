// Replaces the properties of claims.
// $rows: maps with id, properties
// no rows
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c = row.properties
