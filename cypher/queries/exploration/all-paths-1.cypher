// All paths between two entities of at most 1 relations that all hold at a date, shortest first; Topics join too much to be a way.
// $from, $to: entity ids; $types: relation types or null for all; $limit: paths at most
// $at_min, $at_max: epoch days or null for any time; $attested: or else possible
// one row per path
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = SHORTEST 1000 (a) ((n:Entity)-[r]-(m:Entity)
  WHERE (NOT n:Topic OR n.id = $from) AND (NOT m:Topic OR m.id = $to) AND n.id <> $to AND m.id <> $from
    AND ($types IS NULL OR type(r) IN $types)
    AND ($at_min IS NULL
      OR ($attested AND any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i] <= $at_max AND r.attested[i + 1] >= $at_min))
      OR (NOT $attested AND coalesce(r.from_min <= $at_max, true) AND coalesce(r.to_max >= $at_min, true)
        AND NOT any(i IN range(0, size(coalesce(r.denied, [])) - 2, 2) WHERE r.denied[i] <= $at_max AND r.denied[i + 1] >= $at_min)))
  ){1,1} (b)
WITH path WHERE all(one IN nodes(path) WHERE single(same IN nodes(path) WHERE same = one))
RETURN path
LIMIT $limit
