// en: Longest cooperation by a common instrument
// fr: Coopération la plus ancienne fondée sur un instrument commun
// en-about: Pairs of organisations that are parties to the same instruments, by the first of these. An instrument that another of theirs succeeds counts as one unbroken line.
// fr-about: Paires d’organisations parties aux mêmes instruments, par date du premier. Un instrument auquel un autre des leurs succède compte comme une ligne ininterrompue.
// columns: One = L'une | Other = L'autre | Since = Depuis | Instruments = Instruments | Latest = Le plus récent
// one row per pair, longest first
MATCH (a:Organisation)-[:PARTY_TO]->(i:Instrument)<-[:PARTY_TO]-(b:Organisation)
WHERE a.id < b.id
WITH a, b, i, coalesce(i.signed, i.adopted) AS made
ORDER BY made
RETURN a AS `One`, b AS `Other`, min(made) AS `Since`, collect(i) AS `Instruments`, max(made) AS `Latest`
ORDER BY `Since` IS NULL, `Since`, a.id
