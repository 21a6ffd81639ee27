// en: Instruments made by a date and not yet replaced
// fr: Instruments conclus à une date et non encore remplacés
// en-about: Signed or adopted by that day, not expired and not succeeded by then, as far as recorded, and what they rest on. Instruments without a recorded date are left out.
// fr-about: Signés ou adoptés à cette date, ni expirés ni remplacés d’après ce qui est enregistré, et ce sur quoi ils reposent. Les instruments sans date enregistrée sont laissés de côté.
// $at: date = 2021-05-01 | en: Date | fr: Date
// columns: Instrument = Instrument | Made = Conclu | Rests on = Fondement | Parties = Parties | Replaced since = Remplacé depuis par
// one row per instrument, in time
WITH duration.inDays(date('1970-01-01'), date($at)).days AS day
MATCH (i:Instrument)
WITH i, day, coalesce(i.in_force_min, i.signed_min, i.adopted_min) AS made
WHERE made <= day AND coalesce(i.expires_max > day, true)
  AND NOT EXISTS { MATCH (:Instrument)-[s:SUCCEEDS]->(i) WHERE s.from_min <= day }
OPTIONAL MATCH (i)-[:SUPPLEMENTS|SUCCEEDS|REAFFIRMS]->(base:Instrument)
WITH i, made, collect(DISTINCT base) AS bases
OPTIONAL MATCH (p:Entity)-[:PARTY_TO]->(i)
WITH i, made, bases, collect(DISTINCT p) AS parties
OPTIONAL MATCH (later:Instrument)-[:SUCCEEDS]->(i)
WITH i, made, bases, parties, collect(later) AS successors
RETURN i AS `Instrument`, coalesce(i.in_force, i.signed, i.adopted) AS `Made`, bases AS `Rests on`, parties AS `Parties`, successors AS `Replaced since`
ORDER BY made, i.id
