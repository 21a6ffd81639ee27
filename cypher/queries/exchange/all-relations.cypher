// All relations, with their claims.
// one row per relation, by the id of its source and its own
MATCH (e:Entity) WHERE e.id >= ''
WITH e ORDER BY e.id
MATCH (e)-[r]->(t:Entity)
WITH e, r, t ORDER BY e.id, r.id
RETURN
  properties(r) AS properties, type(r) AS type, e.id AS source, t.id AS target,
  COLLECT {
    UNWIND coalesce(r.claims, []) AS id
    MATCH (c:Claim {id: id})-[:IN]->(d:Document)
    RETURN c {.*, document: d.id}
  } AS claims
