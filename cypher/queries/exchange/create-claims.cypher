// Creates claims, each in its document.
// $rows: maps with document, properties
// no rows
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (c:Claim)-[:IN]->(d)
SET c = row.properties
