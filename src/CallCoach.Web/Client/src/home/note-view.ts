import { type Look, lookOf } from '../marks';
import { quoted, sentence } from '../phrases';
import type { FindingMade } from '../wire';
import { el, icon, svg } from '../view/dom';

/** The underline of each kind of wording, as in the text. */
const lines: Readonly<Record<Look, readonly [path: string, dashes: string]>> = {
  scripted: ['M0 4h18', '2 3'],
  hype: ['M0 2.500h18M0 6h18', ''],
  negative: ['M0 4h18', ''],
  filler: ['M0 4h18', '5 3'],
  good: ['M1 0v8M4 4h14', ''],
};

export const kindWord = (finding: FindingMade): string => sentence(finding.kind);

/** The note in the margin of a turn: kind, a better wording, what was heard. */
export function noteOf(finding: FindingMade): HTMLElement {
  if (finding.group === 'signal') return el('p', { class: 'signal' }, icon('person'), kindWord(finding));
  const look = lookOf(finding);
  const [path, dashes] = lines[look];
  const line = svg('svg', { viewBox: '0 0 18 8', 'aria-hidden': 'true' }, svg('path', { d: path, ...(dashes ? { 'stroke-dasharray': dashes } : {}) }));
  return el('div', { class: 'note' },
    el('span', { class: `kind ${look}` }, line, kindWord(finding)),
    finding.alternative ? el('p', { class: 'ink' }, quoted(finding.alternative)) : null,
    finding.evidence ? el('p', {}, finding.evidence) : null);
}
