// en: The chain that an instrument belongs to
// fr: La filiation d’un instrument
// en-about: What it supplements, succeeds or reaffirms, and what does so to it, over up to four steps.
// fr-about: Ce qu’il complète, remplace ou réaffirme, et ce qui le complète, le remplace ou le réaffirme, en quatre étapes au plus.
// $instrument: entity = addendum-2022-12 | en: Instrument | fr: Instrument
// columns: Chain = Filiation | Steps = Étapes
// one row per chain, shortest first
MATCH p = (:Instrument {id: $instrument})-[:SUPPLEMENTS|SUCCEEDS|REAFFIRMS*1..4]-(i:Instrument)
WHERE i.id <> $instrument
RETURN p AS `Chain`, length(p) AS `Steps`
ORDER BY `Steps`, i.id
