// en: Cooperation without a recorded instrument
// fr: Coopération sans instrument enregistré
// en-about: Cooperation that a source states and for which no instrument is recorded as its basis.
// fr-about: Coopération énoncée par une source et pour laquelle aucun instrument n'est enregistré comme fondement.
// one row per cooperation
MATCH (a:Organisation)-[r:COOPERATES_WITH]->(b:Organisation)
WHERE size(coalesce(r.basis, [])) = 0
RETURN a AS one, b AS other, size(coalesce(r.claims, [])) AS claims
ORDER BY a.id, b.id
