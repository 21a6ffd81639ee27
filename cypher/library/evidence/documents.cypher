// en: Documents and how much rests on each
// fr: Les documents et ce qui repose sur chacun
// en-about: How many facts cite a document, and for how many of them it is the only one recorded.
// fr-about: Combien de faits citent un document, et pour combien d’entre eux il est le seul enregistré.
// columns: Document = Document | Id = Identifiant | Date = Date | Facts = Faits | Only source of = Seule source de | Published by = Publié par
// one row per document, most facts first
MATCH (c:Claim)-[:IN]->(d:Document)
WITH DISTINCT c.fact AS fact, d
WITH fact, collect(d) AS documents
UNWIND documents AS d
OPTIONAL MATCH (p:Entity {id: d.publisher})
RETURN coalesce(d.title_en, d.title_fr) AS `Document`, d.id AS `Id`, d.date AS `Date`, count(fact) AS `Facts`,
  sum(CASE size(documents) WHEN 1 THEN 1 ELSE 0 END) AS `Only source of`, p AS `Published by`
ORDER BY `Facts` DESC, `Document`
