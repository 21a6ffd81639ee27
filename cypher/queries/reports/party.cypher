// One party of a report, with the organisations that it is part of, nearest first.
// $id: entity id
// one row, or none if there is no such entity
MATCH (e:Entity {id: $id})
RETURN e {.*, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity,
  COLLECT {
    MATCH path = (e)(()-[:PART_OF]->(:Organisation)){1,3}(parent)
    WITH parent, min(length(path)) AS distance
    ORDER BY distance, parent.id
    RETURN parent {.*, kind: 'Organisation'}
  } AS parents
