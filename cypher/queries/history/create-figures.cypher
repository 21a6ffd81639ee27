// Creates figures of entities.
// $rows: maps with source (the entity), properties
// no rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.source})
CREATE (e)-[:HAS_FIGURE]->(f:Figure)
SET f = row.properties
