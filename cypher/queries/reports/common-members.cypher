// Those that a source states to be members of both of two bodies.
// $left, $right: entity ids; $limit: relations at most
// one row per membership, the two of a member after each other
MATCH (a:Entity {id: $left})<-[r:MEMBER_OF]-(m:Entity)-[s:MEMBER_OF]->(b:Entity {id: $right})
WHERE r.attested IS NOT NULL AND s.attested IS NOT NULL
UNWIND [r, s] AS membership
WITH DISTINCT m, membership, endNode(membership) AS t
ORDER BY m.name_en, m.id, t.id
LIMIT $limit
RETURN properties(membership) AS relation, 'MEMBER_OF' AS type,
  m {.*, kind: [label IN labels(m) WHERE label <> 'Entity'][0]} AS source,
  t {.*, kind: [label IN labels(t) WHERE label <> 'Entity'][0]} AS target
