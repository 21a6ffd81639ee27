// en: Relations of an entity recorded since a date
// fr: Relations d’une entité enregistrées depuis une date
// en-about: What was added or altered about it since then, latest first.
// fr-about: Ce qui a été ajouté ou modifié à son sujet depuis lors, du plus récent au plus ancien.
// $subject: entity = cicad | en: Entity | fr: Entité
// $since: date = 2026-01-01 | en: Since | fr: Depuis
// columns: Entity = Entité | Relation = Relation | Other end = Autre extrémité | Recorded = Enregistrée | By = Par
// one row per relation, latest first
MATCH (s:Entity {id: $subject})-[r]-(o:Entity)
WHERE r.recorded_at >= $since
RETURN s AS `Entity`, r AS `Relation`, o AS `Other end`, r.recorded_at AS `Recorded`, r.recorded_by AS `By`
ORDER BY `Recorded` DESC, type(r), o.id
