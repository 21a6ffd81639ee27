// The relations of an entity that hold at a date by type, direction and role, with the other ends, and how many do not.
// Those that sources only deny are groups of their own.
// $id: entity id; $symmetric: types whose direction means nothing; $most: relations of a group at most
// $at_min, $at_max: epoch days or null for any time; $attested: or else possible
// one row per group
MATCH (e:Entity {id: $id})-[r]-(o:Entity)
WITH r, o, type(r) AS type, startNode(r) = e OR type(r) IN $symmetric AS outward,
  r.denied IS NOT NULL AND r.attested IS NULL AS denied,
  ($at_min IS NULL
    OR ($attested AND any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i] <= $at_max AND r.attested[i + 1] >= $at_min))
    OR (NOT $attested AND coalesce(r.from_min <= $at_max, true) AND coalesce(r.to_max >= $at_min, true)
      AND NOT any(i IN range(0, size(coalesce(r.denied, [])) - 2, 2) WHERE r.denied[i] <= $at_max AND r.denied[i + 1] >= $at_min))) AS holds
ORDER BY coalesce(r.rank, 1000), o.name_en, o.id
WITH type, outward, denied, r.role AS role, collect(CASE WHEN holds THEN {relation: r, other: o} END) AS found, count(*) AS every
RETURN type, outward, denied, role, size(found) AS total, every - size(found) AS left_out,
  COLLECT {
    UNWIND found[..$most] AS one
    WITH one.relation AS r, one.other AS o
    RETURN {
      relation: properties(r), source: startNode(r).id, target: endNode(r).id,
      other: o {.id, .category, .name_en, .name_fr, .article_en, .article_fr, .plural_en, .acronym_en, .acronym_fr,
        .name_note_en, .name_note_fr, kind: [label IN labels(o) WHERE label <> 'Entity'][0]}
    }
  } AS relations
