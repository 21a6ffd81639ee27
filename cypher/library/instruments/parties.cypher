// en: Parties of an instrument
// fr: Parties à un instrument
// en-about: Who is recorded as a party, signatory or represented when it was adopted, and since when.
// fr-about: Qui est enregistré comme partie, signataire ou représenté à l’adoption, et depuis quand.
// $instrument: entity = resolution-80-2 | en: Instrument | fr: Instrument
// columns: Instrument = Instrument | Party = Partie | Link = Lien | As = En qualité de | Since = Depuis
// one row per party
MATCH (p:Entity)-[r:PARTY_TO]->(i:Instrument {id: $instrument})
RETURN i AS `Instrument`, p AS `Party`, r AS `Link`, r.role AS `As`, r.from AS `Since`
ORDER BY p.id
