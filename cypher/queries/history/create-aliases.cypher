// Creates ids that lead to the entity that took over what they stood for.
// $rows: maps with source (the entity), properties
// no rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.source})
CREATE (a:Alias)-[:NOW]->(e)
SET a = row.properties
