// en: Latest figure of each measure
// fr: Dernier chiffre de chaque mesure
// en-about: For every entity and measure the number with the latest date, and how many numbers are recorded. Figures without a date are left out.
// fr-about: Pour chaque entité et chaque mesure, le nombre le plus récent et combien de nombres sont enregistrés. Les chiffres sans date sont laissés de côté.
// columns: Entity = Entité | Measure = Mesure | Number = Nombre | As of = Au | Recorded = Enregistrés
// one row per entity and measure
MATCH (e:Entity)-[:HAS_FIGURE]->(f:Figure)
WHERE f.as_of IS NOT NULL
WITH e, f ORDER BY f.as_of_max DESC
WITH e, f.measure AS measure, collect(f) AS figures
RETURN e AS `Entity`, measure AS `Measure`, figures[0].value AS `Number`, figures[0].as_of AS `As of`, size(figures) AS `Recorded`
ORDER BY e.id, `Measure`
