// The relations of an entity, grouped by type, direction and role, with the other end of each.
// Those that sources only deny are groups of their own.
// $id: entity id; $symmetric: types whose direction means nothing; $most: relations of a group at most
// one row per group
MATCH (e:Entity {id: $id})-[r]-(o:Entity)
WITH r, o, type(r) AS type, startNode(r) = e OR type(r) IN $symmetric AS outward,
  r.denied IS NOT NULL AND r.attested IS NULL AS denied
ORDER BY coalesce(r.rank, 1000), o.name_en, o.id
WITH type, outward, denied, r.role AS role, collect({relation: r, other: o}) AS found
RETURN type, outward, denied, role, size(found) AS total,
  COLLECT {
    UNWIND found[..$most] AS one
    WITH one.relation AS r, one.other AS o
    RETURN {
      relation: properties(r), source: startNode(r).id, target: endNode(r).id,
      other: o {.id, .category, .name_en, .name_fr, .article_en, .article_fr, .plural_en, .acronym_en, .acronym_fr,
        .name_note_en, .name_note_fr, kind: [label IN labels(o) WHERE label <> 'Entity'][0]}
    }
  } AS relations
