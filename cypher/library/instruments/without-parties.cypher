// en: Instruments whose parties are not recorded
// fr: Instruments dont les parties ne sont pas enregistrées
// en-about: Nobody is recorded as a party or signatory. For those who are bound by it all the same, see whom it applies to or governs.
// fr-about: Personne n’est enregistré comme partie ou signataire. Voir à qui l’instrument s’applique ou qui il régit.
// columns: Instrument = Instrument | Made = Conclu | Adopted by = Adopté par | Applies to or governs = S'applique à ou régit
// one row per instrument
MATCH (i:Instrument)
WHERE NOT EXISTS { (:Entity)-[:PARTY_TO]->(i) }
OPTIONAL MATCH (a:Entity)-[:ADOPTED]->(i)
WITH i, collect(a) AS adopters
OPTIONAL MATCH (i)-[:APPLIES_TO|GOVERNS]->(b:Entity)
RETURN i AS `Instrument`, coalesce(i.signed, i.adopted) AS `Made`, adopters AS `Adopted by`, collect(b) AS `Applies to or governs`
ORDER BY `Made`, i.id
