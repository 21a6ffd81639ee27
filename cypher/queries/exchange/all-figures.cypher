// All figures, with their claims.
// one row per figure, by the id of its entity and its own
MATCH (e:Entity) WHERE e.id >= ''
WITH e ORDER BY e.id
MATCH (e)-[:HAS_FIGURE]->(f:Figure)
WITH e, f ORDER BY e.id, f.id
RETURN
  properties(f) AS properties, e.id AS entity, f.as_of AS figure_as_of,
  COLLECT {
    UNWIND coalesce(f.claims, []) AS id
    MATCH (c:Claim {id: id})-[:IN]->(d:Document)
    RETURN c {.*, document: d.id}
  } AS claims
