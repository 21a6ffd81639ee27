// Claims with their documents.
// $ids: claim ids
// one row per claim
MATCH (c:Claim)-[:IN]->(d:Document)
WHERE c.id IN $ids
RETURN c {.*, document: d.id} AS claim, properties(d) AS document
