// What is recorded of a party: all its relations.
// $id: entity id; $limit: relations at most
// one row per relation with its ends
MATCH (e:Entity {id: $id})-[r]-(:Entity)
WITH DISTINCT r, startNode(r) AS s, endNode(r) AS t
ORDER BY type(r), coalesce(r.rank, 1000), s.id, t.id, r.id
LIMIT $limit
RETURN properties(r) AS relation, type(r) AS type,
  s {.*, kind: [label IN labels(s) WHERE label <> 'Entity'][0]} AS source,
  t {.*, kind: [label IN labels(t) WHERE label <> 'Entity'][0]} AS target
