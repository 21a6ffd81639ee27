// en: Cooperation that one side alone states
// fr: Coopération qu’une seule des parties affirme
// en-about: Every recorded statement comes from one of the two sides; the other has not been found to say so.
// fr-about: Toutes les déclarations enregistrées émanent de l’une des deux parties ; aucune de l’autre n’a été trouvée.
// columns: Stated by = Affirmée par | Relation = Relation | With = Avec | As of = Au
// one row per cooperation
MATCH (a:Entity)-[r:COOPERATES_WITH]-(b:Entity)
MATCH (c:Claim)
WHERE c.id IN r.claims
WITH a, r, b, collect(DISTINCT c.stated_by) AS sides, max(c.as_of) AS latest
WHERE sides = [a.id]
RETURN a AS `Stated by`, r AS `Relation`, b AS `With`, latest AS `As of`
ORDER BY a.id, b.id
