// The relations of an entity by type, direction, role and kind of the other end: what an expansion would bring.
// $id: entity id; $symmetric: types whose direction means nothing; $most: relations to look at
// one row per group, with the number of relations looked at
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r]-(o:Entity)
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
