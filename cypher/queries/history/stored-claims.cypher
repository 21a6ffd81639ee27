// What is stored of some claims.
// $rows: maps with id
// one row per claim
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
RETURN c.id AS id, properties(c) AS properties
