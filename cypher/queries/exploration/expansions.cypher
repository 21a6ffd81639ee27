// The relations of an entity by type, direction, role and kind of the other end: what an expansion would bring.
// $id: entity id; $symmetric: types whose direction means nothing; $most: relations to look at
// $at_min, $at_max: epoch days or null for any time; $attested: or else possible
// one row per group, with the number of relations looked at
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r]-(o:Entity)
  WHERE ($at_min IS NULL
      OR ($attested AND any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i] <= $at_max AND r.attested[i + 1] >= $at_min))
      OR (NOT $attested AND coalesce(r.from_min <= $at_max, true) AND coalesce(r.to_max >= $at_min, true)
        AND NOT any(i IN range(0, size(coalesce(r.denied, [])) - 2, 2) WHERE r.denied[i] <= $at_max AND r.denied[i + 1] >= $at_min)))
  RETURN r, o
  LIMIT $most
}
WITH type(r) AS type, startNode(r) = e OR type(r) IN $symmetric AS outward,
  [label IN labels(o) WHERE label <> 'Entity'][0] AS kind, o
WITH type, outward, kind, count(*) AS relations, count(DISTINCT o) AS neighbours
WITH collect({type: type, outward: outward, kind: kind, relations: relations, neighbours: neighbours}) AS groups
UNWIND groups AS group
RETURN group.type AS type, group.outward AS outward, group.kind AS kind, group.relations AS relations, group.neighbours AS neighbours,
  reduce(all = 0, one IN groups | all + one.relations) AS looked
