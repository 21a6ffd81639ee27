// en: Changes recorded since a date
// fr: Modifications enregistrées depuis une date
// en-about: Who changed the graph, when and why, with the number of facts that were added and altered.
// fr-about: Qui a modifié le graphe, quand et pourquoi, avec le nombre de faits ajoutés et modifiés.
// $since: date = 2026-01-01 | en: Since | fr: Depuis
// columns: When = Quand | By = Par | Why = Motif | Added = Ajoutés | Altered = Modifiés
// one row per change, latest first
MATCH (c:Change)
WHERE c.at >= $since
RETURN c.at AS `When`, c.by AS `By`, c.why AS `Why`, c.created AS `Added`, c.changed AS `Altered`
ORDER BY c.number DESC
