// en: Events that a body organised or supported
// fr: Manifestations organisées ou soutenues par un organe
// en-about: With their time and whoever else organised or supported them.
// fr-about: Avec leur horaire et les autres organisateurs ou soutiens.
// $subject: entity = council-of-europe | en: Body or country | fr: Organe ou pays
// columns: Body or country = Organe ou pays | Event = Manifestation | Start = Début | Its part = Son rôle | With whom = Avec qui
// one row per event, in time
MATCH (s:Entity {id: $subject})-[r:ORGANISES|SUPPORTS]->(e:Event)
OPTIONAL MATCH (p:Entity)-[:ORGANISES|SUPPORTS]->(e) WHERE p.id <> $subject
RETURN s AS `Body or country`, e AS `Event`, e.start AS `Start`, r AS `Its part`, collect(p) AS `With whom`
ORDER BY `Start`, e.id
