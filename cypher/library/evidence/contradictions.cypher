// en: Relations that one source states and another denies
// fr: Relations qu’une source énonce et qu’une autre dément
// en-about: Both are kept; the dates tell whether they can both be right.
// fr-about: Les deux sont conservées ; les dates indiquent si elles peuvent être vraies l’une et l’autre.
// columns: From = De | Relation = Relation | To = À | Asserts = Affirmation | As of = Au | Document = Document
// one row per claim
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.attested IS NOT NULL AND r.denied IS NOT NULL
MATCH (c:Claim)-[:IN]->(d:Document) WHERE c.id IN r.claims
RETURN a AS `From`, r AS `Relation`, b AS `To`, c.asserts AS `Asserts`, c.as_of AS `As of`, coalesce(d.title_en, d.title_fr) AS `Document`
ORDER BY a.id, `As of`
