// What both of two groups take part in, though it belongs to neither: events, activities, networks, instruments.
// $left, $right: entity ids; $limit: relations at most
// one row per relation of either group with it
MATCH (a:Entity) WHERE a.id IN $left
MATCH (a)-[r:ORGANISES|SUPPORTS|PARTICIPATES_IN|HOSTS|PARTY_TO|APPLIES_TO|CONTRIBUTES_TO|RUNS|ESTABLISHED|INITIATED|MEMBER_OF|ADOPTED|CONDUCTED_IN]-(x)
WHERE (x:Event OR x:Activity OR x:Programme OR x:Network OR x:Instrument) AND NOT x.id IN $left AND NOT x.id IN $right
WITH x, collect(DISTINCT r) AS lefts
MATCH (x)-[s:ORGANISES|SUPPORTS|PARTICIPATES_IN|HOSTS|PARTY_TO|APPLIES_TO|CONTRIBUTES_TO|RUNS|ESTABLISHED|INITIATED|MEMBER_OF|ADOPTED|CONDUCTED_IN]-(b:Entity)
WHERE b.id IN $right
WITH x, lefts, collect(DISTINCT s) AS rights
UNWIND lefts + rights AS r
WITH DISTINCT x, r, startNode(r) AS s, endNode(r) AS t
ORDER BY x.id, coalesce(r.rank, 1000), s.id, t.id
LIMIT $limit
RETURN x.id AS shared, properties(r) AS relation, type(r) AS type,
  s {.*, kind: [label IN labels(s) WHERE label <> 'Entity'][0]} AS source,
  t {.*, kind: [label IN labels(t) WHERE label <> 'Entity'][0]} AS target
