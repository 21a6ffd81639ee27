// en: Where the English and French versions say different things
// fr: Là où les versions anglaise et française disent autre chose
// en-about: Passages of bilingual documents whose two versions differ in substance, with a note on the difference.
// fr-about: Passages de documents bilingues dont les deux versions diffèrent sur le fond, avec une note sur l’écart.
// columns: Fact = Fait | Relation = Relation | To = À | Difference = Écart | Locator = Passage | Document = Document
// one row per fact and difference
MATCH (c:Claim)-[:IN]->(d:Document)
WHERE c.versions_differ_en IS NOT NULL OR c.versions_differ_fr IS NOT NULL
OPTIONAL MATCH (e:Entity {id: c.fact})
OPTIONAL MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id = c.fact
WITH coalesce(e, a) AS fact, r, b, d, coalesce(c.versions_differ_en, c.versions_differ_fr) AS difference, collect(DISTINCT c.locator) AS locators
RETURN fact AS `Fact`, r AS `Relation`, b AS `To`, difference AS `Difference`, locators AS `Locator`, coalesce(d.title_en, d.title_fr) AS `Document`
ORDER BY fact.id, b.id
