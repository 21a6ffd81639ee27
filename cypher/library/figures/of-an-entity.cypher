// en: Figures of an entity and where they come from
// fr: Chiffres d’une entité et leur provenance
// en-about: Every number that a source states of it, by measure and in time, with whoever states it. Different numbers for different dates are a series, not a contradiction.
// fr-about: Chaque nombre qu’une source énonce à son sujet, par mesure et dans le temps, avec son auteur. Des nombres différents à des dates différentes forment une série, pas une contradiction.
// $subject: entity = pompidou-group | en: Entity | fr: Entité
// columns: Measure = Mesure | Number = Nombre | As of = Au | Remark = Remarque | Document = Document | Stated by = Énoncé par
// one row per figure, in time
MATCH (:Entity {id: $subject})-[:HAS_FIGURE]->(f:Figure)
OPTIONAL MATCH (c:Claim)-[:IN]->(d:Document) WHERE c.id IN f.claims
OPTIONAL MATCH (s:Entity {id: c.stated_by})
RETURN f.measure AS `Measure`, f.value AS `Number`, f.as_of AS `As of`, coalesce(f.qualifier_en, f.qualifier_fr) AS `Remark`,
  coalesce(d.title_en, d.title_fr) AS `Document`, collect(DISTINCT s) AS `Stated by`
ORDER BY `Measure`, `As of`, `Number`
