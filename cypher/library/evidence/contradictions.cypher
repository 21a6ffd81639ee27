// en: Relations that one source states and another denies
// fr: Relations qu'une source énonce et qu'une autre dément
// en-about: Both are kept; the dates tell whether they can both be right.
// fr-about: Les deux sont conservées ; les dates indiquent si elles peuvent être vraies l'une et l'autre.
// one row per claim
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.attested IS NOT NULL AND r.denied IS NOT NULL
MATCH (c:Claim)-[:IN]->(d:Document) WHERE c.id IN r.claims
RETURN a AS source, type(r) AS relation, b AS target, c.asserts AS asserts, c.as_of AS as_of, coalesce(d.title_en, d.title_fr) AS document
ORDER BY a.id, as_of
