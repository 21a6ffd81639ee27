// How many entities, relations between them, claims and documents there are.
// one row
CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
CALL () { MATCH (c:Claim) RETURN count(c) AS claims }
CALL () { MATCH (d:Document) RETURN count(d) AS documents }
CALL () { MATCH ()-[r]->() RETURN count(r) AS every }
CALL () { MATCH ()-[i:IN]->() RETURN count(i) AS cited }
CALL () { MATCH ()-[n:NAMED]->() RETURN count(n) AS named }
CALL () { MATCH ()-[f:HAS_FIGURE]->() RETURN count(f) AS figures }
CALL () { MATCH (:`__Neo4jMigration`)-[m]->() RETURN count(m) AS migrations }
RETURN entities, every - cited - named - figures - migrations AS relations, claims, documents
