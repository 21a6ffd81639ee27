// The shortest paths between two entities of at most 6 relations that all hold at a date; Topics join too much to be a way.
// $from, $to: entity ids; $types: relation types or null for all; $limit: paths at most
// $at_min, $at_max: epoch days or null for any time; $attested: or else possible
// one row per path
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = allShortestPaths((a)-[*1..6]-(b))
WHERE all(n IN nodes(path) WHERE n:Entity AND (NOT n:Topic OR n = a OR n = b))
  AND all(r IN relationships(path) WHERE ($types IS NULL OR type(r) IN $types) AND ($at_min IS NULL
      OR ($attested AND any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i] <= $at_max AND r.attested[i + 1] >= $at_min))
      OR (NOT $attested AND coalesce(r.from_min <= $at_max, true) AND coalesce(r.to_max >= $at_min, true)
        AND NOT any(i IN range(0, size(coalesce(r.denied, [])) - 2, 2) WHERE r.denied[i] <= $at_max AND r.denied[i + 1] >= $at_min))))
RETURN path
LIMIT $limit
