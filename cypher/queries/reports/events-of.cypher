// The events that a party organises, supports, hosts or takes part in.
// $id: entity id; $limit: events at most
// one row per event
MATCH (:Entity {id: $id})-[:ORGANISES|SUPPORTS|HOSTS|PARTICIPATES_IN]->(x:Event)
RETURN DISTINCT x.id AS id ORDER BY id LIMIT $limit
