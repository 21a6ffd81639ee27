// All further names of entities.
// one row per name, by the id of its entity and its own
MATCH (e:Entity) WHERE e.id >= ''
WITH e ORDER BY e.id
MATCH (e)-[:NAMED]->(n:Name)
WITH e, n ORDER BY e.id, n.id
RETURN properties(n) AS properties, e.id AS entity, n.type AS name_type
