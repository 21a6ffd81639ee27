// The words of the screen. app-shell loads i18n/<lang>.json and hands it over:
//   setLanguage('fr', messages); t('legend.of', { shown: 14, total: 61 }); onLanguage(() => render());
// A message may be { one, other }: the form is chosen by `count`, by the rules of the language.

const KEY = 'entente.language';
let current = 'en';
let messages = {};
const listeners = new Set();

export const language = () => current;

export function firstLanguage() {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'en' || asked === 'fr') return asked;
  const kept = localStorage.getItem(KEY);
  if (kept === 'en' || kept === 'fr') return kept;
  return (navigator.languages ?? [navigator.language]).find((l) => /^(en|fr)/i.test(l))?.slice(0, 2).toLowerCase() ?? 'en';
}

export function setLanguage(lang, words) {
  current = lang;
  messages = words;
  document.documentElement.lang = lang;
  listeners.forEach((listener) => listener());
}

export const keepLanguage = (lang) => localStorage.setItem(KEY, lang);

export function onLanguage(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function t(key, values = {}) {
  let text = messages[key] ?? key;
  if (typeof text === 'object') text = text[new Intl.PluralRules(current).select(values.count)] ?? text.other;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? format(values[name]) : whole));
}

const format = (value) => (typeof value === 'number' ? number(value) : value ?? '');

const formats = new Map();

export function number(value) {
  if (!formats.has(current)) formats.set(current, new Intl.NumberFormat(current)); // making one takes longer than using it
  return formats.get(current).format(value);
}

/** A moment as the reader's language writes it; British English, as the texts are. */
export function dateTime(instant, style = 'medium') {
  return new Intl.DateTimeFormat({ en: 'en-GB', fr: 'fr-FR' }[current], { dateStyle: style, timeStyle: 'short' }).format(new Date(instant));
}

/** "a, b and c" in the reader's language, with each part given to `make` (so that links can be joined). */
export function joined(parts, make = (part) => part) {
  const list = new Intl.ListFormat(current, { type: 'conjunction' }).formatToParts(parts.map(() => 'x'));
  let next = 0;
  return list.map((part) => (part.type === 'element' ? make(parts[next++]) : part.value));
}

const collators = new Map();

export function compare(a, b) {
  if (!collators.has(current)) collators.set(current, new Intl.Collator(current, { numeric: true }));
  return collators.get(current).compare(a ?? '', b ?? '');
}
