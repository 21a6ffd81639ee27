// The common neighbours of entities, those with the most relations to them first; a Topic joins too much to be one.
// $ids: entity ids, all different; $limit: neighbours at most
// $at_min, $at_max: epoch days or null for any time; $attested: or else possible
// one row
MATCH (f:Entity) WHERE f.id IN $ids
WITH collect(f) AS focus
CALL (focus) {
  UNWIND focus AS f
  MATCH (f)-[r]-(m:Entity)
  WHERE NOT m IN focus AND NOT m:Topic AND ($at_min IS NULL
      OR ($attested AND any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i] <= $at_max AND r.attested[i + 1] >= $at_min))
      OR (NOT $attested AND coalesce(r.from_min <= $at_max, true) AND coalesce(r.to_max >= $at_min, true)
        AND NOT any(i IN range(0, size(coalesce(r.denied, [])) - 2, 2) WHERE r.denied[i] <= $at_max AND r.denied[i + 1] >= $at_min)))
  WITH m, count(DISTINCT f) AS shared, count(DISTINCT r) AS links
  WHERE shared = size(focus)
  ORDER BY links DESC, m.id
  WITH collect(m) AS found
  RETURN size(found) AS total, found[..$limit] AS nodes
}
CALL (focus, nodes) {
  UNWIND nodes AS m
  UNWIND focus AS f
  MATCH (m)-[r]-(f)
  WHERE ($at_min IS NULL
      OR ($attested AND any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i] <= $at_max AND r.attested[i + 1] >= $at_min))
      OR (NOT $attested AND coalesce(r.from_min <= $at_max, true) AND coalesce(r.to_max >= $at_min, true)
        AND NOT any(i IN range(0, size(coalesce(r.denied, [])) - 2, 2) WHERE r.denied[i] <= $at_max AND r.denied[i + 1] >= $at_min)))
  WITH DISTINCT r
  RETURN collect(r {.id, .role, .from, .to, .certainty, .stages, .stated_by, .attested, .denied, type: type(r), claims: size(r.claims),
    source: startNode(r).id, target: endNode(r).id}) AS edges
}
RETURN total, edges, [n IN focus + nodes | n {.id, .category, .name_en, .name_fr, .acronym_en, .acronym_fr, .name_note_en, .name_note_fr, .from, .to,
    kind: [label IN labels(n) WHERE label <> 'Entity'][0]}] AS nodes
