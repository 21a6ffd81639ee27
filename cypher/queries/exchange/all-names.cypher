// The further names of a page of all entities.
// $after: id of the last entity before it, empty for the first page; $limit: how many
// one row per entity, by id
MATCH (e:Entity) WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS at, COLLECT {
  MATCH (e)-[:NAMED]->(n:Name)
  RETURN {properties: properties(n), entity: e.id, name_type: n.type}
} AS facts
ORDER BY at
