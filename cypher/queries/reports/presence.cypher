// Who is a member, observer or participant of bodies, presides over them or contributes to them.
// $ids: ids of the bodies; $limit: relations at most
// one row per relation
MATCH (m:Entity)-[r:MEMBER_OF|PRESIDES|PARTICIPATES_IN]->(b:Entity)
WHERE b.id IN $ids
WITH r, m AS s, b AS t
ORDER BY s.id, type(r), t.id, r.id
LIMIT $limit
RETURN properties(r) AS relation, type(r) AS type,
  s {.*, kind: [label IN labels(s) WHERE label <> 'Entity'][0]} AS source,
  t {.*, kind: [label IN labels(t) WHERE label <> 'Entity'][0]} AS target
