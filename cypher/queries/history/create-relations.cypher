// Creates relations between entities.
// $rows: maps with type, source, target, properties
// no rows
UNWIND $rows AS row
MATCH (s:Entity {id: row.source})
MATCH (t:Entity {id: row.target})
CREATE (s)-[r:$(row.type)]->(t)
SET r = row.properties
