// A page of all entities, with their claims.
// $after: id of the last one before it, empty for the first page; $limit: how many
// one row per entity, by id
MATCH (e:Entity) WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS at, [{
  properties: properties(e),
  kind: [label IN labels(e) WHERE label <> 'Entity'][0],
  claims: COLLECT {
    UNWIND coalesce(e.claims, []) AS id
    MATCH (c:Claim {id: id})-[:IN]->(d:Document)
    RETURN c {.*, document: d.id}
  }}] AS facts
ORDER BY at
