// The canvas' style sheet, from the vocabulary and the page's colours.  stylesheet(vocabulary, tokens(), isDark())

const SIZES = { ellipse: [30, 30], hexagon: [30, 27], octagon: [28, 28], 'round-diamond': [38, 26], tag: [30, 22], rectangle: [22, 30], diamond: [29, 29], triangle: [28, 26], 'round-rectangle': [34, 20] };
const FONT = 'system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif';

export const sizeOf = (vocabulary, kind) => SIZES[vocabulary.kinds.find((k) => k.id === kind)?.shape] ?? [30, 30];

export function stylesheet(vocabulary, colour, dark) {
  return [
    { selector: 'node', style: {
      label: 'data(label)', color: colour.ink, 'font-family': FONT, 'font-size': 13, 'text-wrap': 'wrap', 'text-max-width': 130,
      'text-valign': 'bottom', 'text-margin-y': 5, 'text-background-color': colour.paper, 'text-background-opacity': 0.85,
      'text-background-padding': 2, 'text-background-shape': 'roundrectangle', 'border-width': 0, 'overlay-opacity': 0 } },
    ...vocabulary.kinds.map((kind) => ({ selector: `node.${kind.id}`, style: {
      shape: kind.shape, 'background-color': dark ? kind.dark : kind.light, width: SIZES[kind.shape]?.[0] ?? 30, height: SIZES[kind.shape]?.[1] ?? 30 } })),
    { selector: 'node.collective', style: { 'background-opacity': 0.18, 'border-width': 2, 'border-style': 'dashed', 'border-color': dark ? '#7fb2ee' : '#1f5fa8' } },
    { selector: 'node.focus', style: {
      width: 46, height: 46, 'font-size': 15, 'font-weight': 'bold', 'underlay-color': colour.halo, 'underlay-opacity': 0.35, 'underlay-padding': 7, 'underlay-shape': 'ellipse' } },
    { selector: 'edge', style: {
      width: 1, 'line-color': colour.edge, 'target-arrow-color': colour.edge, 'target-arrow-shape': 'none', 'arrow-scale': 0.9, 'curve-style': 'bezier',
      'overlay-opacity': 0, label: 'data(mark)', color: colour.ink, 'font-family': FONT, 'font-size': 13, 'text-background-color': colour.paper,
      'text-background-opacity': 0.95, 'text-background-padding': 2, 'text-background-shape': 'roundrectangle' } },
    ...vocabulary.types.map((type) => ({ selector: `edge.${type.id}`, style: line(type.line) })),
    { selector: 'edge.bundle', style: { width: 'data(width)', 'font-weight': 'bold', 'line-cap': 'round' } },
    { selector: 'edge.many', style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'line-style': 'solid', 'target-arrow-shape': 'none', label: '' } },
    { selector: 'edge.joined', style: { width: 1, 'line-opacity': 0.25 } },
    { selector: 'edge.denied', style: { 'line-opacity': 0.55 } },
    { selector: 'edge.no-document', style: { 'line-opacity': 0.7 } },
    { selector: 'edge.told, edge.chosen', style: { label: 'data(label)', 'line-color': colour.accent, 'target-arrow-color': colour.accent, 'z-index': 5 } },
    { selector: 'edge.chosen', style: { 'underlay-color': colour.focus, 'underlay-opacity': 0.25, 'underlay-padding': 4 } },
    { selector: 'node.chosen', style: { 'border-width': 3, 'border-style': 'solid', 'border-color': colour.ink, 'border-position': 'outside', 'z-index': 10 } },
    { selector: 'node.collective.chosen', style: { 'border-style': 'dashed' } },
    { selector: 'node.bare', style: { label: '' } },
    { selector: 'node.crowded', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
  ];
}

function line({ style, width, arrow, pattern }) {
  return {
    width, 'line-style': pattern ? 'dashed' : style, 'target-arrow-shape': arrow ?? 'none',
    ...(pattern ? { 'line-dash-pattern': pattern } : style === 'dashed' ? { 'line-dash-pattern': [6, 4] } : {}),
  };
}
