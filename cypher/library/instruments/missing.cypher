// en: Cooperation without a recorded instrument
// fr: Coopération sans instrument enregistré
// en-about: Cooperation that a source states and for which no instrument is recorded as its basis.
// fr-about: Coopération énoncée par une source et pour laquelle aucun instrument n’est enregistré comme fondement.
// columns: One = L'un | Relation = Relation | Other = L'autre | Claims = Mentions
// one row per cooperation
MATCH (a:Organisation)-[r:COOPERATES_WITH]->(b:Organisation)
WHERE size(coalesce(r.basis, [])) = 0
RETURN a AS `One`, r AS `Relation`, b AS `Other`, size(coalesce(r.claims, [])) AS `Claims`
ORDER BY a.id, b.id
