// What a table is extended with of the entities themselves.
// $ids: entity ids
// one row per entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .category, .name_en, .name_fr, .acronym_en, .acronym_fr, .iso2, .iso3, .wikidata, .url, .from, .to,
    .description_en, .description_fr, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity,
  COLLECT { MATCH (e)-[:NAMED]->(n:Name) WHERE n.text IS NOT NULL RETURN DISTINCT n.text ORDER BY n.text LIMIT 200 } AS names,
  COLLECT { MATCH (e)-[:LOCATED_IN|HELD_IN|CONDUCTED_IN]->{1,2}(s:State) RETURN DISTINCT s {.id, .name_en, .name_fr} LIMIT 200 } AS countries
