// en: Facts about a body that rest on a single document
// fr: Faits relatifs à un organe qui reposent sur un seul document
// en-about: Relations of a body for which one document alone is recorded: a second source would make them safer.
// fr-about: Relations d’un organe pour lesquelles un seul document est enregistré : une seconde source les conforterait.
// $subject: entity = pompidou-group | en: Body or country | fr: Organe ou pays
// columns: About = Au sujet de | Relation = Relation | Other end = Autre extrémité | Document = Document | Locators = Passages
// one row per relation
MATCH (s:Entity {id: $subject})-[r]-(o:Entity)
MATCH (c:Claim)-[:IN]->(d:Document)
WHERE c.id IN r.claims
WITH s, r, o, collect(DISTINCT d) AS documents, collect(DISTINCT c.locator) AS locators
WHERE size(documents) = 1
RETURN s AS `About`, r AS `Relation`, o AS `Other end`, coalesce(documents[0].title_en, documents[0].title_fr) AS `Document`, locators AS `Locators`
ORDER BY type(r), o.id
