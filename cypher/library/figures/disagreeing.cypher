// en: Figures that disagree
// fr: Chiffres qui ne concordent pas
// en-about: The same measure of the same entity for the same year, with different numbers.
// fr-about: La même mesure de la même entité pour la même année, avec des nombres différents.
// columns: Entity = Entité | Measure = Mesure | Year = Année | Numbers = Nombres | Documents = Documents
// one row per entity, measure and year
MATCH (e:Entity)-[:HAS_FIGURE]->(f:Figure)
WHERE f.as_of IS NOT NULL
OPTIONAL MATCH (c:Claim)-[:IN]->(d:Document) WHERE c.id IN f.claims
WITH e, f.measure AS measure, left(f.as_of, 4) AS year, collect(DISTINCT f.value) AS numbers, collect(DISTINCT coalesce(d.title_en, d.title_fr)) AS documents
WHERE size(numbers) > 1
RETURN e AS `Entity`, measure AS `Measure`, year AS `Year`, numbers AS `Numbers`, documents AS `Documents`
ORDER BY e.id, `Year`
