// en: Names of an entity through time
// fr: Noms d’une entité au fil du temps
// en-about: Its names and acronyms in all languages, former ones and those printed in a source, also of what it succeeded and what succeeded it.
// fr-about: Ses noms et sigles dans toutes les langues, anciens ou tels qu’imprimés dans une source, et ceux de l’entité qu’elle remplace ou qui la remplace.
// $subject: entity = emcdda | en: Entity | fr: Entité
// columns: Entity = Entité | Name = Nom | Language = Langue | Type = Type | Since = Depuis | Until = Jusqu'à
// one row per name
MATCH (:Entity {id: $subject})-[:SUCCEEDS*0..3]-(e:Entity)
CALL (e) {
  RETURN e.name_en AS name, 'en' AS language, null AS type, e.from AS since, e.to AS until
  UNION RETURN e.name_fr AS name, 'fr' AS language, null AS type, e.from AS since, e.to AS until
  UNION RETURN e.acronym_en AS name, 'en' AS language, 'acronym' AS type, e.from AS since, e.to AS until
  UNION RETURN e.acronym_fr AS name, 'fr' AS language, 'acronym' AS type, e.from AS since, e.to AS until
  UNION MATCH (e)-[:NAMED]->(n:Name) RETURN n.text AS name, n.lang AS language, n.type AS type, n.from AS since, n.to AS until
}
WITH DISTINCT e, name, language, type, since, until WHERE name IS NOT NULL
RETURN e AS `Entity`, name AS `Name`, language AS `Language`, type AS `Type`, since AS `Since`, until AS `Until`
ORDER BY e.id <> $subject, e.id, `Since`, `Language`, `Name`
