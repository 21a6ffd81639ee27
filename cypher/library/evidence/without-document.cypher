// en: Relations for which no document is recorded
// fr: Relations pour lesquelles aucun document n’est enregistré
// en-about: What to look for next: every relation should lead to a passage.
// fr-about: Ce qu’il reste à chercher : chaque relation devrait mener à un passage.
// columns: From = De | Relation = Relation | To = À | Certainty = Certitude
// one row per relation
MATCH (a:Entity)-[r]->(b:Entity)
WHERE size(coalesce(r.claims, [])) = 0
RETURN a AS `From`, r AS `Relation`, b AS `To`, r.certainty AS `Certainty`
ORDER BY type(r), a.id
