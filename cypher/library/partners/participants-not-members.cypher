// en: Countries of a network that are not named as members of a body
// fr: Pays d’un réseau qui ne sont pas nommés membres d’un organe
// en-about: For example countries of MedNET that no source names as members of the Pompidou Group, with whether a source denies it.
// fr-about: Par exemple les pays de MedNET qu’aucune source ne nomme membres du Groupe Pompidou, en indiquant si une source le dément.
// $network: entity = mednet | en: Network | fr: Réseau
// $body: entity = pompidou-group | en: Body | fr: Organe
// columns: Country = Pays | Denied by a source = Démenti par une source
// one row per country
MATCH (s:State)-[:MEMBER_OF]->(:Entity {id: $network})
WHERE NOT EXISTS { MATCH (s)-[m:MEMBER_OF]->(:Entity {id: $body}) WHERE m.attested IS NOT NULL }
RETURN DISTINCT s AS `Country`, EXISTS { MATCH (s)-[m:MEMBER_OF]->(:Entity {id: $body}) WHERE m.denied IS NOT NULL } AS `Denied by a source`
ORDER BY s.id
