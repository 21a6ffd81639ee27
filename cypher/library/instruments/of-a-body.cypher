// en: Instruments of a body and what they rest on
// fr: Instruments d’un organe et leur fondement
// en-about: What it is a party to, what governs it or applies to it, and what those supplement or succeed.
// fr-about: Ceux auxquels il est partie, qui le régissent ou s’y appliquent, et ceux qu’ils complètent ou remplacent.
// $subject: entity = pompidou-group | en: Body | fr: Organe
// columns: Body = Organe | Instrument = Instrument | Link = Lien | Date = Date | Rests on = Fondement
// one row per instrument
MATCH (s:Entity {id: $subject})-[r:PARTY_TO|GOVERNS|APPLIES_TO]-(i:Instrument)
OPTIONAL MATCH (i)-[:SUPPLEMENTS|SUCCEEDS]->(base:Instrument)
RETURN s AS `Body`, i AS `Instrument`, r AS `Link`, coalesce(i.signed, i.adopted, r.from) AS `Date`, collect(base) AS `Rests on`
ORDER BY `Date`, i.id
