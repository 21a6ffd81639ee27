// en: Events that a body organised or supported
// fr: Manifestations organisées ou soutenues par un organe
// en-about: With their time and whoever else organised or supported them.
// fr-about: Avec leur horaire et les autres organisateurs ou soutiens.
// $subject: entity = council-of-europe | en: Body or country | fr: Organe ou pays
// one row per event, in time
MATCH (:Entity {id: $subject})-[r:ORGANISES|SUPPORTS]->(e:Event)
OPTIONAL MATCH (p:Entity)-[:ORGANISES|SUPPORTS]->(e) WHERE p.id <> $subject
RETURN e AS event, type(r) AS as_what, e.start AS start, collect(p) AS with_whom
ORDER BY start, e.id
