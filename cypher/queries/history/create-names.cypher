// Creates names of entities.
// $rows: maps with source (the entity), properties
// no rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.source})
CREATE (e)-[:NAMED]->(n:Name)
SET n = row.properties
