// Facts as they are read: relations that say the same thing stand in one sentence, claims of one document in one chip.
//   clusters(fact.relations) -> [[relation, ...], ...]   cited(claims) -> [{ document, claims, locators, languages }]

export function clusters(relations) {
  const found = new Map();
  for (const relation of relations) {
    const { period, when, note, roleLabel, certainty, oneSide, denied, disagree, noDocument, stages, basis } = relation;
    const sources = relation.claims.map((c) => `${c.document} ${c.locator} ${c.asOf} ${c.versionsDiffer}`).sort();
    const key = JSON.stringify([period, when, note, roleLabel, certainty, oneSide?.id, denied, disagree, noDocument, stages, basis, sources]);
    found.set(key, [...(found.get(key) ?? []), relation]);
  }
  return [...found.values()];
}

export function cited(claims, language) {
  const documents = new Map();
  for (const claim of claims) documents.set(claim.document, [...(documents.get(claim.document) ?? []), claim]);
  return [...documents].map(([document, of]) => {
    const mine = of.filter((c) => c.language === language);
    return {
      document, claims: of,
      locators: [...new Set((mine.length ? mine : of).map((c) => c.locator).filter(Boolean))],
      languages: [...new Set(of.map((c) => c.language).filter(Boolean))].map((l) => l.toUpperCase()).sort(),
    };
  });
}

/** Every claim of an entity's answer, with how many facts each document supports. */
export function sources(entity) {
  const claims = [
    ...entity.claims, ...entity.facts.flatMap((f) => f.relations.flatMap((r) => r.claims)), ...entity.figures.flatMap((f) => f.stated.flatMap((s) => s.claims)),
  ];
  return cited([...new Map(claims.map((c) => [c.id, c])).values()]);
}
