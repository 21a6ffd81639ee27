// Creates entities.
// $rows: maps with type (their kind), properties
// no rows
UNWIND $rows AS row
CREATE (e:Entity:$(row.type))
SET e = row.properties
