// en: What is done in a country
// fr: Ce qui se fait dans un pays
// en-about: Activities, programmes and events in the country or in one of its places, and what they are part of.
// fr-about: Activités, programmes et manifestations dans le pays ou dans l’un de ses lieux, et ce dont ils relèvent.
// $country: entity = state-mar | en: Country | fr: Pays
// columns: What = Quoi | Where = Où | Part of = Relève de | Stages = Étapes
// one row per activity and place
MATCH (e:Entity)-[r:CONDUCTED_IN|HELD_IN]->(place:Entity)
WHERE place.id = $country OR EXISTS { (place)-[:LOCATED_IN*1..2]->(:Entity {id: $country}) }
OPTIONAL MATCH (e)-[:PART_OF]->(whole:Entity)
RETURN e AS `What`, place AS `Where`, collect(DISTINCT whole) AS `Part of`, coalesce(r.stages, e.stages) AS `Stages`
ORDER BY e.id, place.id
