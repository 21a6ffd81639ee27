// Errors and warnings while one writes, statement by statement, from the server; nothing is run.
//   checking({ parameters: () => ({ x: 1 }), told: (problems) => ..., trouble: (sentence) => ... }); refresh a view by `again`
import { StateEffect } from '@codemirror/state';
import { linter } from '@codemirror/lint';
import { check } from '../../api/writing.js';
import { language } from '../../lib/i18n.js';
import { offsetOf, placeIn, statements } from '../../cypher/statements.js';
import { tokens } from '../../cypher/tokens.js';

const AFTER_MS = 400;
const LONGEST = 20_000;
const REMEMBERED = 60;
/** A field below the editor asks for the value. */
const ASKED_FOR = /ParameterNotProvided$/;
const RANK = ['error', 'warning', 'info'];

/** The text is the same, but what it is checked against is not. */
export const again = StateEffect.define();

export function checking({ parameters, told, trouble, ran }) {
  const known = new Map();
  let asked;
  const source = async ({ state }) => {
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    const text = state.doc.toString();
    const found = [...ran(state.doc)];
    try {
      if (text.length <= LONGEST) {
        for (const statement of statements(text)) found.push(...(await problems(statement, signal)).map((problem) => ({ ...problem, statement, ...placeIn(text, statement, problem) })));
      }
    } catch (error) {
      if (error.name !== 'AbortError' && error.problem?.status !== 429) trouble(error.message);
    }
    if (signal.aborted) return [];
    found.sort((a, b) => RANK.indexOf(a.severity) - RANK.indexOf(b.severity));
    told(found);
    return found.map((problem) => diagnostic(text, problem));
  };

  async function problems(statement, signal) {
    const values = parameters();
    const key = JSON.stringify([statement.text, values, language()]);
    if (!known.has(key)) {
      const answer = await check(statement.text, values, signal);
      if (known.size >= REMEMBERED) known.delete(known.keys().next().value);
      known.set(key, answer.problems.filter(({ code }) => !ASKED_FOR.test(code)));
    }
    return known.get(key);
  }

  return linter(source, { delay: AFTER_MS, needsRefresh: (update) => update.transactions.some((one) => one.effects.some((effect) => effect.is(again))) });
}

/** Underlines the word at the place; without a place the first line of the statement. */
export function diagnostic(text, { line, column, length, severity = 'error', message, statement }) {
  if (!line) {
    const from = statement?.from ?? 0;
    const end = text.indexOf('\n', from);
    return { from, to: Math.min(end < 0 ? text.length : end, statement?.to ?? text.length), severity, message };
  }
  const at = offsetOf(text, { line, column });
  const token = tokens(text).find((one) => one.from <= at && at < one.to && one.type !== 'space');
  if (length) return { from: at, to: Math.min(at + length, text.length), severity, message };
  return token ? { from: token.from, to: Math.min(token.to, token.from + 200), severity, message } : { from: Math.max(at - 1, 0), to: Math.min(at + 1, text.length), severity, message };
}
