// Where entities lie: their own coordinates, or those of the one place that they are in or were held in.
// $ids: entity ids
// one row per entity whose coordinates are known
MATCH (e:Entity) WHERE e.id IN $ids
OPTIONAL MATCH (e)-[:LOCATED_IN|HELD_IN]->(p:Place) WHERE p.latitude IS NOT NULL AND p.longitude IS NOT NULL
WITH e, collect(p) AS places
WITH e, CASE WHEN e.latitude IS NOT NULL AND e.longitude IS NOT NULL THEN e WHEN size(places) = 1 THEN places[0] END AS place
WHERE place IS NOT NULL
RETURN e.id AS id, place.latitude AS latitude, place.longitude AS longitude
