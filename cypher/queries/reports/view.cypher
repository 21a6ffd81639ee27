// Relations that a view shows, by id, between entities that it shows.
// $nodes: entity ids; $edges: relation ids; $limit: relations at most
// one row per relation with its ends
MATCH (s:Entity)-[r]->(t:Entity)
WHERE s.id IN $nodes AND t.id IN $nodes AND r.id IN $edges
WITH r, s, t
ORDER BY type(r), coalesce(r.rank, 1000), s.id, t.id, r.id
LIMIT $limit
RETURN properties(r) AS relation, type(r) AS type,
  s {.*, kind: [label IN labels(s) WHERE label <> 'Entity'][0]} AS source,
  t {.*, kind: [label IN labels(t) WHERE label <> 'Entity'][0]} AS target
