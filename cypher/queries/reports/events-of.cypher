// The events that parties organise, support, host or take part in.
// $ids: entity ids; $limit: rows at most
// one row per party and event
MATCH (p:Entity)-[:ORGANISES|SUPPORTS|HOSTS|PARTICIPATES_IN]->(x:Event)
WHERE p.id IN $ids
RETURN DISTINCT p.id AS party, x.id AS id ORDER BY party, id LIMIT $limit
