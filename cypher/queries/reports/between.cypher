// The relations between two groups of entities.
// $left, $right: entity ids; $limit: relations at most
// one row per relation with its ends
MATCH (a:Entity) WHERE a.id IN $left
MATCH (b:Entity) WHERE b.id IN $right AND b <> a
MATCH (a)-[r]-(b)
WITH DISTINCT r, startNode(r) AS s, endNode(r) AS t
ORDER BY coalesce(r.rank, 1000), s.id, t.id, r.id
LIMIT $limit
RETURN properties(r) AS relation, type(r) AS type,
  s {.*, kind: [label IN labels(s) WHERE label <> 'Entity'][0]} AS source,
  t {.*, kind: [label IN labels(t) WHERE label <> 'Entity'][0]} AS target
