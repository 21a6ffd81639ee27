// All entities, with their claims.
// one row per entity, by id
MATCH (e:Entity) WHERE e.id >= ''
WITH e ORDER BY e.id
RETURN
  properties(e) AS properties,
  [label IN labels(e) WHERE label <> 'Entity'][0] AS kind,
  COLLECT {
    UNWIND coalesce(e.claims, []) AS id
    MATCH (c:Claim {id: id})-[:IN]->(d:Document)
    RETURN c {.*, document: d.id}
  } AS claims
