// en: Events held during a session
// fr: Manifestations tenues pendant une session
// en-about: The side events of a session, in time, with who organised and who supported each of them.
// fr-about: Les manifestations parallèles d’une session, par ordre chronologique, avec leurs organisateurs et leurs soutiens.
// $session: entity = cnd-64 | en: Session | fr: Session
// columns: Event = Manifestation | Start = Début | Organised by = Organisée par | Supported by = Soutenue par
// one row per event, in time
MATCH (e:Event)-[:PART_OF]->(:Entity {id: $session})
OPTIONAL MATCH (o:Entity)-[:ORGANISES]->(e)
WITH e, collect(o) AS organisers
OPTIONAL MATCH (s:Entity)-[:SUPPORTS]->(e)
RETURN e AS `Event`, e.start AS `Start`, organisers AS `Organised by`, collect(s) AS `Supported by`
ORDER BY `Start`, e.id
