// <graph-files></graph-files>   The whole graph as files: links, since the browser saves what may be larger than its memory.
import { html } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { graphAddress } from '../../api/exports.js';

const FORMATS = ['xlsx', 'csv', 'csv-spreadsheet', 'jsonl', 'json', 'graphml', 'cypher', 'gexf', 'cytoscape', 'turtle', 'jsonld'];

export class GraphFiles extends Component {
  render() {
    return html`<h2>${t('graphFiles.title')}</h2>
      <p class="soft">${t('graphFiles.intro')}</p>
      <ul>${FORMATS.map((format) => html`<li><a class="do-${format}" href=${graphAddress(format)} download>${t(`graphFiles.format.${format}`)}</a> <span class="soft">${t(`graphFiles.for.${format}`)}</span></li>`)}</ul>`;
  }
}
customElements.define('graph-files', GraphFiles);
