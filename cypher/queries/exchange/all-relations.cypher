// The relations that start at a page of all entities, with their claims.
// $after: id of the last entity before it, empty for the first page; $limit: how many
// one row per entity, by id
MATCH (e:Entity) WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS at, COLLECT {
  MATCH (e)-[r]->(t:Entity)
  RETURN {
    properties: properties(r), type: type(r), source: e.id, target: t.id,
    claims: COLLECT {
      UNWIND coalesce(r.claims, []) AS id
      MATCH (c:Claim {id: id})-[:IN]->(d:Document)
      RETURN c {.*, document: d.id}
    }}
} AS facts
ORDER BY at
