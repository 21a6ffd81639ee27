// The topics that entities address.
// $ids: entity ids
// one row per entity and topic
MATCH (e:Entity)--(t:Topic) WHERE e.id IN $ids
WITH DISTINCT e, t
RETURN e.id AS id, t {.id, .name_en, .name_fr} AS topic
ORDER BY id, t.id
