// Entities as they are shown beside each other, with the number of their relations and of the documents that these are from.
// $ids: entity ids; $most: relations of an entity whose documents are counted
// one row per entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r]-(:Entity)
  WITH r LIMIT $most
  UNWIND coalesce(r.claims, []) AS claim
  RETURN collect(DISTINCT claim) AS claims
}
RETURN e {.id, .category, .name_en, .name_fr, .acronym_en, .acronym_fr, .from, .to, .url,
    kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity,
  COLLECT { MATCH (e)-[:NAMED]->(n:Name) RETURN n {.text, .type, .lang} ORDER BY n.id LIMIT 50 } AS names,
  COLLECT { MATCH (e)-[:LOCATED_IN|HELD_IN|CONDUCTED_IN]->{1,2}(s:State) RETURN DISTINCT s {.id, .name_en, .name_fr} LIMIT 50 } AS countries,
  COUNT { (e)--(:Entity) } AS facts,
  COUNT { MATCH (c:Claim)-[:IN]->(d:Document) WHERE c.id IN claims + coalesce(e.claims, []) RETURN DISTINCT d } AS sources
