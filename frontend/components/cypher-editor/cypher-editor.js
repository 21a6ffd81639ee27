// <cypher-editor label="..." .problem=${{ line, column, detail }}></cypher-editor>   editor.text = '...'; editor.text
// CodeMirror in a shadow root, so that its styles are adopted sheets (the page's policy allows no style elements).
// Event: run-wanted (Ctrl+Enter).
import { EditorView, keymap, lineNumbers, highlightActiveLine, drawSelection } from '@codemirror/view';
import { EditorState } from '@codemirror/state';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { StreamLanguage, HighlightStyle, syntaxHighlighting, bracketMatching } from '@codemirror/language';
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { tags } from '@lezer/highlight';

const LOOK = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--panel)', color: 'var(--ink)', fontSize: '14px' },
  '.cm-content': { fontFamily: 'var(--mono)', padding: '10px 0', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--soft)', border: '0', fontFamily: 'var(--mono)' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'color-mix(in srgb, var(--focus) 30%, transparent)' },
  '.cm-tooltip': { backgroundColor: 'var(--panel)', color: 'var(--ink)', border: '1px solid var(--line)' },
});

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.atom], color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.standard(tags.variableName), tags.typeName], color: 'var(--code-name)' },
]);

export class CypherEditor extends HTMLElement {
  #view;

  connectedCallback() {
    if (this.#view) return;
    const root = this.attachShadow({ mode: 'open' });
    this.#view = new EditorView({ root, parent: root, state: EditorState.create({ extensions: this.#extensions() }) });
  }

  get text() {
    return this.#view.state.doc.toString();
  }

  set text(text) {
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
    this.problem = null;
  }

  /** Marks the place of an error: { line, column, detail }, or null for none. */
  set problem(problem) {
    this.#view.dispatch(setDiagnostics(this.#view.state, problem?.line ? [this.#diagnostic(problem)] : []));
  }

  focusEditor() {
    this.#view.focus();
  }

  #diagnostic({ line, column = 1, detail }) {
    const { doc } = this.#view.state;
    const at = doc.line(Math.min(line, doc.lines));
    const from = Math.min(at.from + column - 1, at.to);
    const word = /^\w*/.exec(doc.sliceString(from, at.to))[0].length;
    return { from: word || from === at.from ? from : from - 1, to: Math.max(from + word, Math.min(from + 1, at.to)), severity: 'error', message: detail };
  }

  #extensions() {
    const run = () => {
      this.dispatchEvent(new CustomEvent('run-wanted', { bubbles: true }));
      return true;
    };
    return [
      keymap.of([{ key: 'Mod-Enter', run }, ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
      lineNumbers(), history(), drawSelection(), highlightActiveLine(), bracketMatching(), closeBrackets(), lintGutter(),
      StreamLanguage.define(cypher), syntaxHighlighting(COLOURS), LOOK, EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': this.getAttribute('label') ?? 'Cypher' }),
    ];
  }
}
customElements.define('cypher-editor', CypherEditor);
