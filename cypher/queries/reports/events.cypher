// Who organises, supports, hosts and takes part in events, and where and within what they are held.
// $ids: ids of the events; $limit: relations at most
// one row per relation of an event
MATCH (x:Event)-[r:ORGANISES|SUPPORTS|HOSTS|PARTICIPATES_IN|HELD_IN|PART_OF]-(o:Entity)
WHERE x.id IN $ids AND (NOT r:PART_OF OR startNode(r) = x)
WITH DISTINCT x, r, startNode(r) AS s, endNode(r) AS t
ORDER BY x.id, coalesce(r.rank, 1000), s.id, t.id
LIMIT $limit
RETURN x {.*, kind: 'Event'} AS event, properties(r) AS relation, type(r) AS type,
  s {.*, kind: [label IN labels(s) WHERE label <> 'Entity'][0]} AS source,
  t {.*, kind: [label IN labels(t) WHERE label <> 'Entity'][0]} AS target
