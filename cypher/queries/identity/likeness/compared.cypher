// Entities as far as they are compared: names, identifiers elsewhere, countries, start.
// $ids: entity ids
// one row per entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .name_en, .name_fr, .acronym_en, .acronym_fr, .iso2, .iso3, .wikidata, .from_min, .from_max,
    kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity,
  COLLECT { MATCH (e)-[:NAMED]->(n:Name) RETURN n {.text, .type, .lang} ORDER BY n.id LIMIT 50 } AS names,
  COLLECT { MATCH (e)-[:LOCATED_IN|HELD_IN|CONDUCTED_IN]->{1,2}(s:State) RETURN DISTINCT s.id LIMIT 50 } AS countries
