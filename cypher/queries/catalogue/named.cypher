// The names of some entities.
// $ids: entity ids
// one row per entity
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e {.id, .name_en, .name_fr, .article_en, .article_fr, .plural_en, .acronym_en, .acronym_fr} AS entity
