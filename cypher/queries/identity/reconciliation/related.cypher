// The other ends of the relations of a type at any time, without those that sources only deny.
// $ids: entity ids; $type: relation type; $outward: whether from the entity to the other; $symmetric: or in either direction; $most: others of an entity at most
// one row per entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COLLECT {
  MATCH (e)-[r]-(o:Entity)
  WHERE type(r) = $type AND ($symmetric OR (startNode(r) = e) = $outward) AND (r.denied IS NULL OR r.attested IS NOT NULL)
  WITH DISTINCT o
  ORDER BY coalesce(o.name_en, o.name_fr), o.id
  LIMIT $most
  RETURN o {.id, .name_en, .name_fr}
} AS related
