// <cypher-editor .parameters=${{ subject: 'cicad' }}></cypher-editor>   editor.text = '...'; editor.problem = { line, column, detail }
// CodeMirror in a shadow root, so that its styles are adopted sheets (the page's policy allows no style elements).
// Events: run-wanted { statements } (Ctrl+Enter: the selection, else all), text-changed { text }, history-step { by } (Alt+Up/Down),
// checked { problems }, trouble { message }.
import { EditorView, keymap, lineNumbers, highlightActiveLine, drawSelection } from '@codemirror/view';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import { StreamLanguage, bracketMatching } from '@codemirror/language';
import { acceptCompletion, closeBrackets, closeBracketsKeymap, closeCompletion } from '@codemirror/autocomplete';
import { forceLinting, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { onLanguage, t } from '../../lib/i18n.js';
import { formatted } from '../../cypher/format.js';
import { cypherMode } from '../../cypher/highlighting.js';
import { statements } from '../../cypher/statements.js';
import { again, checking, diagnostic } from './checking.js';
import { completion } from './completion.js';
import { look } from './look.js';

const LANGUAGE = StreamLanguage.define(cypherMode);

export class CypherEditor extends HTMLElement {
  #view;
  #words = new Compartment();
  #parameters = {};
  #ran = null;
  #leave;

  connectedCallback() {
    this.#leave = onLanguage(() => this.#translate());
    if (this.#view) return;
    const root = this.attachShadow({ mode: 'open' });
    this.#view = new EditorView({ root, parent: root, state: EditorState.create({ extensions: this.#extensions() }) });
  }

  disconnectedCallback() {
    this.#leave();
  }

  get text() {
    return this.#view.state.doc.toString();
  }

  set text(text) {
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
    this.problem = null;
  }

  /** Values that the text's parameters will have. */
  set parameters(parameters) {
    if (JSON.stringify(parameters) === JSON.stringify(this.#parameters)) return;
    this.#parameters = parameters;
    this.#view?.dispatch({ effects: again.of(null) });
  }

  /** Marks the place of an error of a run: { line, column, detail }, or null for none. */
  set problem(problem) {
    const { doc } = this.#view.state;
    this.#ran = problem?.line ? { doc, problem: { ...problem, severity: 'error', message: problem.detail } } : null;
    this.#view.dispatch(setDiagnostics(this.#view.state, this.#ran ? [diagnostic(this.text, this.#ran.problem)] : []));
  }

  /** Those selected, if anything is, else all. */
  get statements() {
    const { from, to, empty } = this.#view.state.selection.main;
    return empty ? statements(this.text) : statements(this.#view.state.sliceDoc(from, to), from);
  }

  /** A list of the one that the cursor is in or behind, or of none. */
  get statementAtCursor() {
    const { head } = this.#view.state.selection.main;
    const found = this.statements.filter(({ from }) => from <= head).at(-1) ?? this.statements[0];
    return found ? [found] : [];
  }

  format() {
    const text = formatted(this.text);
    if (text !== this.text) this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text }, selection: { anchor: 0 }, userEvent: 'input.format' });
    this.focusEditor();
  }

  focusEditor() {
    this.#view.focus();
  }

  #extensions() {
    const says = (type, detail) => {
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
      return true;
    };
    const help = {
      parameters: () => this.#parameters,
      ran: (doc) => (this.#ran?.doc === doc ? [this.#ran.problem] : []),
      told: (problems) => says('checked', { problems }),
      trouble: (message) => says('trouble', { message }),
    };
    return [
      Prec.highest(keymap.of([
        { key: 'Mod-Enter', run: (view) => { closeCompletion(view); return says('run-wanted', { statements: this.statements }); } },
        { key: 'Alt-ArrowUp', run: () => says('history-step', { by: 1 }) },
        { key: 'Alt-ArrowDown', run: () => says('history-step', { by: -1 }) },
        { key: 'Tab', run: (view) => acceptCompletion(view) || indentMore(view), shift: indentLess },
      ])),
      keymap.of([...closeBracketsKeymap, ...lintKeymap, ...defaultKeymap, ...historyKeymap]),
      lineNumbers(), history(), drawSelection(), highlightActiveLine(), bracketMatching(), closeBrackets(), lintGutter(),
      completion({ ...help, parameters: () => Object.keys(this.#parameters) }), checking(help),
      EditorView.updateListener.of(({ docChanged }) => docChanged && says('text-changed', { text: this.text })),
      LANGUAGE, look, EditorView.lineWrapping, this.#words.of(this.#phrases()),
    ];
  }

  #translate() {
    this.#view.dispatch({ effects: [this.#words.reconfigure(this.#phrases()), again.of(null)] });
    forceLinting(this.#view);
  }

  #phrases() {
    return [
      EditorView.contentAttributes.of({ 'aria-label': t('query.editor'), tabindex: '0' }),
      EditorState.phrases.of({ Completions: t('editor.completions'), Diagnostics: t('editor.problems'), 'No diagnostics': t('editor.noProblems'), close: t('panel.close'), 'Selection deleted': t('editor.deleted') }),
    ];
  }
}
customElements.define('cypher-editor', CypherEditor);
