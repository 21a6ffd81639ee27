MATCH (d:Document) RETURN d;
MATCH (e:Entity) RETURN e;
MATCH (e:Entity)-[:NAMED]->(n:Name) RETURN n, e.id;
MATCH (e:Entity)-[r]->(t:Entity) RETURN r, e.id, t.id;
MATCH (e:Entity)-[:HAS_FIGURE]->(f:Figure) RETURN f, e.id;
MATCH (c:Claim)-[:IN]->(d:Document) RETURN c, d.id
