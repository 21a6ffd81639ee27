// What the editor offers while one writes: names of the graph from the server, ids of entities by search, words of Cypher.
//   completion({ parameters: () => ['subject'], trouble: (sentence) => ... })
import { autocompletion, pickedCompletion } from '@codemirror/autocomplete';
import { search } from '../../api/graph.js';
import { schema } from '../../api/writing.js';
import { variables, wantedAt } from '../../cypher/completing.js';
import { parameterNames } from '../../cypher/statements.js';
import { asName } from '../../cypher/tokens.js';
import { OFFERED } from '../../cypher/words.js';

const WORD = /^[\p{L}\p{N}_]*$/u;
const DOTTED = /^[\p{L}\p{N}_.]*$/u;

export function completion({ parameters, trouble }) {
  const source = async (context) => {
    const offered = await sought(context);
    return context.explicit || context.view?.hasFocus ? offered : null; // the answer may come when one is elsewhere
  };

  async function sought(context) {
    const text = context.state.doc.toString();
    const wanted = wantedAt(text, context.pos);
    if (!wanted || wanted.want === 'word' && !wanted.typed && !context.explicit) return null;
    try {
      if (wanted.want === 'id') return await ids(wanted, context);
      if (wanted.want === 'parameter') return list(wanted.from, [...new Set([...parameters(), ...parameterNames(text)])].map((name) => ({ label: `$${name}` })), /^\$[\p{L}\p{N}_]*$/u);
      return named(wanted, await schema(), text);
    } catch (error) {
      if (error.name !== 'AbortError') trouble(error.message);
      return wanted.want === 'word' ? list(wanted.from, words(text)) : null;
    }
  }

  return autocompletion({ override: [source], icons: false, maxRenderedOptions: 80 });
}

const list = (from, options, validFor = WORD) => ({ from, options, validFor });
const plain = (names, more) => names.map((name) => ({ label: name, apply: asName(name), ...more }));

function named({ want, from, typed, path, start }, names, text) {
  if (want === 'label') return list(from, plain(names.labels.filter((name) => !name.startsWith('__'))));
  if (want === 'type') return list(from, plain(names.types));
  if (want === 'procedure') return list(path ? start : from, calls(names.procedures, path), DOTTED);
  const functions = path ? calls(names.functions, path) : [];
  if (functions.length) return list(start, functions, DOTTED);
  if (want === 'property') return list(from, plain(names.properties));
  return typed || path !== undefined ? list(from, [...words(text, typed), ...calls(names.functions, '')]) : list(from, words(text));
}

function words(text, typed) {
  const own = variables(text).filter((name) => name !== typed).map((label) => ({ label, boost: 2 }));
  return [...own, ...OFFERED.map((label) => ({ label, boost: 1, apply: label.endsWith('{ }') ? braces(label) : label }))];
}

function calls(all, path) {
  return all.filter(({ name }) => name.toLowerCase().startsWith(path.toLowerCase())).map(({ name, signature, description }) => ({
    label: name, info: [signature, description].filter(Boolean).join('\n'), apply: called(name, !/\(\)/.test(signature)),
  }));
}

/** The name with brackets, and the cursor where one goes on to write. */
const called = (name, takes) => (view, option, from, to) => {
  const open = view.state.sliceDoc(to, to + 1) === '(';
  insert(view, option, from, to, open ? name : `${name}()`, name.length + (takes && !open ? 1 : open ? 0 : 2));
};

const braces = (label) => (view, option, from, to) => insert(view, option, from, to, label, label.length - 2);

function insert(view, option, from, to, text, cursor) {
  view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + cursor }, annotations: pickedCompletion.of(option), userEvent: 'input.complete' });
}

/** By any name of the entity; what is written is its id. */
async function ids({ from, typed }, context) {
  if (!typed.trim()) return null;
  const asked = new AbortController();
  context.addEventListener('abort', () => asked.abort(), { onDocChange: true });
  const { hits } = await search(typed, { signal: asked.signal });
  const options = hits.map(({ id, name, kindLabel }) => ({ label: id, displayLabel: name, detail: `${kindLabel} · ${id}` }));
  return { from, options, filter: false };
}
