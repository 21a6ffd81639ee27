// Some claims, with their documents.
// $ids: claim ids
// one row per claim
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:IN]->(d:Document)
RETURN 'claims' AS table, c.id AS id, null AS type, d.id AS source, null AS target, properties(c) AS properties
