// Creates claims, each in its document.
// $rows: maps with source (the document), properties
// no rows
UNWIND $rows AS row
MATCH (d:Document {id: row.source})
CREATE (c:Claim)-[:IN]->(d)
SET c = row.properties
