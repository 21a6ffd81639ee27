// The theme: auto (the system's), light or dark.  nextTheme(); theme() -> 'auto'; isDark(); onTheme(redraw)

const KEY = 'entente.theme';
const ORDER = ['auto', 'light', 'dark'];
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set();
let current = ORDER.includes(localStorage.getItem(KEY)) ? localStorage.getItem(KEY) : 'auto';

apply();
system.addEventListener('change', apply);

export const theme = () => current;
export const isDark = () => (current === 'auto' ? system.matches : current === 'dark');

export function nextTheme() {
  current = ORDER[(ORDER.indexOf(current) + 1) % ORDER.length];
  localStorage.setItem(KEY, current);
  apply();
}

export function onTheme(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function apply() {
  document.documentElement.dataset.theme = current;
  listeners.forEach((listener) => listener());
}

/** The colours of variables.css, as the canvas needs them. */
export function tokens() {
  const css = getComputedStyle(document.documentElement);
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (name) => {
    probe.style.color = css.getPropertyValue(name);
    return getComputedStyle(probe).color;
  };
  const found = Object.fromEntries(['paper', 'panel', 'ink', 'soft', 'line', 'edge', 'accent', 'focus', 'halo'].map((n) => [n, read(`--${n}`)]));
  probe.remove();
  return found;
}
