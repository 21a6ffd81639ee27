// A report as data, drawn for reading.  reportText(report, (note) => showNote(note))
import { html, nothing } from 'lit';
import { webAddress } from '../../lib/web.js';

export function reportText(report, onMark) {
  return html`<article lang=${report.language.slice(0, 2)}>
    <h1 tabindex="-1">${report.title}</h1>
    <p class="status">${report.cover.status}</p>
    <dl class="cover soft small">${report.cover.details.map((d) => html`<dt>${d.label}</dt><dd>${d.value}</dd>`)}</dl>
    ${report.sections.map((section) => html`<section aria-labelledby="report-${section.id}">
      ${section.level === 2 ? html`<h3 id="report-${section.id}">${section.heading}</h3>` : html`<h2 class="title" id="report-${section.id}">${section.heading}</h2>`}${section.blocks.map((b) => block(b, onMark))}</section>`)}
    ${notes(report)}
    <section aria-labelledby="report-sources"><h2 class="title" id="report-sources">${report.labels.sources}</h2>
      <ul>${report.sources.map((s) => html`<li>${linked(s)}</li>`)}</ul></section>
  </article>`;
}

const block = (b, onMark) => ({
  paragraph: () => html`<p class="paragraph"><span class="number">${b.number}.</span> ${runs(b.text, onMark)}</p>`,
  parallel: () => html`<div class="parallel"><span class="number">${b.number}.</span><p lang="en">${runs(b.english, onMark)}</p><p lang="fr">${runs(b.french, onMark)}</p></div>`,
  table: () => table(b, onMark),
  figure: () => html`<figure><figcaption>${b.title}</figcaption>${b.picture ? html`<img src=${b.picture} alt=${b.alt}>` : nothing}<p class="soft small">${b.note}</p></figure>${table(b.data, onMark)}`,
  lines: () => html`<div class="lines" aria-hidden="true">${Array.from({ length: b.count }, () => html`<div></div>`)}</div>`,
}[b.block]());

function table(b, onMark) {
  return html`<div class="wide"><table lang=${b.language}><caption>${b.caption}</caption>
      <thead><tr>${b.columns.map((c) => html`<th scope="col">${c}</th>`)}</tr></thead>
      <tbody>${b.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${runs(cell, onMark)}</td>`)}</tr>`)}</tbody></table></div>`;
}

const runs = (text, onMark) => text.runs.map((r) => ({
  words: () => r.text,
  name: () => html`<a href="#explore" data-entity=${r.id} @click=${(e) => opened(e, r.id)}>${r.text}</a>`,
  mark: () => html`<sup><a href="#reports" role="doc-noteref" data-note=${r.note} @click=${(e) => { e.preventDefault(); onMark(r.note); }}>${r.note}</a></sup>`,
}[r.run]()));

function opened(event, id) {
  event.preventDefault();
  event.target.dispatchEvent(new CustomEvent('entity-opened', { bubbles: true, detail: { id } }));
}

function notes({ labels, nameNotes, notes: all }) {
  return html`<section class="notes" role="doc-endnotes" aria-labelledby="report-notes"><h2 class="title" id="report-notes">${labels.notes}</h2>
    ${nameNotes.map((n) => html`<p>* ${n.note}</p>`)}
    <ol>${all.map((n) => html`<li tabindex="-1" data-footnote=${n.number}>${n.citations.map((c, i) => html`${i ? ' – ' : nothing}${linked(c)}`)}</li>`)}</ol></section>`;
}

function linked({ text, url }) {
  const address = webAddress(url);
  return address ? html`<a href=${address} rel="noopener noreferrer" target="_blank">${text}</a>` : text;
}
