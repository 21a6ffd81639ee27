// The relations among some entities. Pairs are looked up from the end with fewer relations, so that a hub costs little.
// $ids: entity ids; $limit: relations at most
// $at_min, $at_max: epoch days or null for any time; $attested: or else possible
// one row per relation
MATCH (a:Entity) WHERE a.id IN $ids
MATCH (b:Entity) WHERE b.id IN $ids AND b.id > a.id
MATCH (a)-[r]-(b)
WHERE ($at_min IS NULL
      OR ($attested AND any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i] <= $at_max AND r.attested[i + 1] >= $at_min))
      OR (NOT $attested AND coalesce(r.from_min <= $at_max, true) AND coalesce(r.to_max >= $at_min, true)
        AND NOT any(i IN range(0, size(coalesce(r.denied, [])) - 2, 2) WHERE r.denied[i] <= $at_max AND r.denied[i + 1] >= $at_min)))
RETURN r {.id, .role, .from, .to, .certainty, .stages, .stated_by, .attested, .denied, type: type(r), claims: size(r.claims),
  source: startNode(r).id, target: endNode(r).id} AS edge
ORDER BY r.id
LIMIT $limit
