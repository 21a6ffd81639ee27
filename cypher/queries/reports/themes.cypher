// What parties work on together with others: partners by theme.
// $ids: ids of the party and of what belongs to it; $limit: rows at most
// one row per partner, theme, and event, activity, programme or network that both have a part in
MATCH (a:Entity)-[:ORGANISES|SUPPORTS|PARTICIPATES_IN|HOSTS|CONTRIBUTES_TO|RUNS|ESTABLISHED|PART_OF]-(x)-[:ADDRESSES]->(t:Topic)
WHERE a.id IN $ids AND (x:Event OR x:Activity OR x:Programme OR x:Network)
WITH DISTINCT x, t
MATCH (x)-[r:ORGANISES|SUPPORTS|PARTICIPATES_IN|HOSTS|CONTRIBUTES_TO|RUNS|ESTABLISHED|MEMBER_OF]-(p:Entity)
WHERE (p:Organisation OR p:State) AND NOT p.id IN $ids
WITH p, t, x, collect(r.id) AS relations
ORDER BY p.id, t.id, x.id
LIMIT $limit
RETURN p {.*, kind: [label IN labels(p) WHERE label <> 'Entity'][0]} AS partner,
  t {.*, kind: 'Topic'} AS theme,
  x {.*, kind: [label IN labels(x) WHERE label <> 'Entity'][0]} AS work, relations
