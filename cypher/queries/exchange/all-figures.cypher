// The figures of a page of all entities, with their claims.
// $after: id of the last entity before it, empty for the first page; $limit: how many
// one row per entity, by id
MATCH (e:Entity) WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS at, COLLECT {
  MATCH (e)-[:HAS_FIGURE]->(f:Figure)
  RETURN {
    properties: properties(f), entity: e.id, figure_as_of: f.as_of,
    claims: COLLECT {
      UNWIND coalesce(f.claims, []) AS id
      MATCH (c:Claim {id: id})-[:IN]->(d:Document)
      RETURN c {.*, document: d.id}
    }}
} AS facts
ORDER BY at
