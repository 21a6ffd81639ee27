// en: Instruments of a body and what they rest on
// fr: Instruments d'un organe et leur fondement
// en-about: What it is a party to, what governs it or applies to it, and what those supplement or succeed.
// fr-about: Ceux auxquels il est partie, qui le régissent ou s'y appliquent, et ceux qu'ils complètent ou remplacent.
// $subject: entity = pompidou-group | en: Body | fr: Organe
// one row per instrument
MATCH (:Entity {id: $subject})-[r:PARTY_TO|GOVERNS|APPLIES_TO]-(i:Instrument)
OPTIONAL MATCH (i)-[b:SUPPLEMENTS|SUCCEEDS]->(base:Instrument)
RETURN i AS instrument, type(r) AS link, coalesce(i.signed, i.adopted, r.from) AS date, collect(base) AS rests_on
ORDER BY date, i.id
