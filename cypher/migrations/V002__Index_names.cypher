// Names in both languages, acronyms, former names and spellings, without regard to case and accents.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (n:Entity|Name) ON EACH [n.name_en, n.name_fr, n.acronym_en, n.acronym_fr, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
