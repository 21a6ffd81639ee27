// The ids that lead to another entity.
// one row per alias
MATCH (a:Alias)-[:NOW]->(e:Entity)
RETURN a.id AS id, e.id AS entity
