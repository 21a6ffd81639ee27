// en: Planned or expected, and the date has passed
// fr: Prévu ou attendu, et la date est passée
// en-about: Facts whose latest recorded stage is planned or expected although their date, or else the date when a source said so, is over: did they come about?
// fr-about: Faits dont la dernière étape enregistrée reste « prévu » ou « attendu » alors que leur date, ou à défaut celle de l’annonce, est passée : ont-ils eu lieu ?
// $at: date = 2026-01-01 | en: As seen on | fr: À la date du
// columns: What = Quoi | Relation = Relation | To = À | Latest stage = Dernière étape | Due = Échéance
// one row per fact, oldest first
CALL () {
  MATCH (a:Entity) WHERE a.stages IS NOT NULL
  RETURN a, null AS r, null AS b, a.stages[-1] AS stage, coalesce(a.to, a.from, a.start) AS due
  UNION ALL
  MATCH (a:Entity)-[r]->(b:Entity) WHERE r.stages IS NOT NULL
  RETURN a, r, b, r.stages[-1] AS stage, coalesce(r.to, r.from) AS due
}
WITH a, r, b, stage, due, coalesce(due, split(stage, ' ')[0]) AS passed
WHERE split(stage, ' ')[-1] IN ['planned', 'expected'] AND passed < $at
RETURN a AS `What`, r AS `Relation`, b AS `To`, stage AS `Latest stage`, due AS `Due`
ORDER BY passed, a.id, b.id
