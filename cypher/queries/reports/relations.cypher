// What is recorded of parties: all their relations.
// $ids: entity ids; $limit: relations at most
// one row per relation with its ends
MATCH (e:Entity)-[r]-(:Entity)
WHERE e.id IN $ids
WITH DISTINCT r, startNode(r) AS s, endNode(r) AS t
ORDER BY type(r), coalesce(r.rank, 1000), s.id, t.id, r.id
LIMIT $limit
RETURN properties(r) AS relation, type(r) AS type,
  s {.*, kind: [label IN labels(s) WHERE label <> 'Entity'][0]} AS source,
  t {.*, kind: [label IN labels(t) WHERE label <> 'Entity'][0]} AS target
