// The text of a statement: asked for its plan, and where its fault is.
//   planOf('MATCH (n) RETURN n', 'EXPLAIN') -> { query: 'EXPLAIN\nMATCH (n) RETURN n', shift: 1 }
import { t } from '../lib/i18n.js';

const PLANNED = /^((?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*)(?:EXPLAIN|PROFILE)\b/i;

/** In a line of its own, so that columns stay where they are; in the place of such a word that is there already. */
export function planOf(text, mode) {
  if (PLANNED.test(text)) return { query: text.replace(PLANNED, `$1${mode}`), shift: 0 };
  return { query: `${mode}\n${text}`, shift: 1 };
}

/** Where the fault of a query is in the text as it was written. */
export function placed(problem, shift = 0) {
  return problem?.line ? { ...problem, line: Math.max(1, problem.line - shift) } : problem;
}

export const placeText = ({ problem }) => (problem?.line ? t('query.place', { line: problem.line, column: problem.column ?? 1 }) : '');
