// Creates documents.
// $rows: maps with properties
// no rows
UNWIND $rows AS row
CREATE (d:Document)
SET d = row.properties
