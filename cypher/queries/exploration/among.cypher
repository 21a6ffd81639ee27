// The relations among some entities. Pairs are looked up from the end with fewer relations, so that a hub costs little.
// $ids: entity ids; $limit: relations at most
// one row per relation
MATCH (a:Entity) WHERE a.id IN $ids
MATCH (b:Entity) WHERE b.id IN $ids AND b.id > a.id
MATCH (a)-[r]-(b)
RETURN r {.id, .role, .from, .to, .certainty, .stated_by, .attested, .denied, type: type(r), claims: size(r.claims),
  source: startNode(r).id, target: endNode(r).id} AS edge
ORDER BY r.id
LIMIT $limit
