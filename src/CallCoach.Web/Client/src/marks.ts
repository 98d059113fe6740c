import type { Speaker, FindingMade } from './wire';

/** How a finding looks in a transcript; each look has an underline of its own (components.css, wording marks). */
export type Look = 'scripted' | 'hype' | 'negative' | 'filler' | 'good';

/** A stretch of an utterance, marked or not. */
export interface Piece {
  readonly text: string;
  readonly finding: FindingMade | null;
}

const looks: Readonly<Record<string, Look>> = {
  scripted: 'scripted',
  hype: 'hype',
  pressure: 'hype',
  negative: 'negative',
  argumentative: 'negative',
  hedging: 'negative',
  filler: 'filler',
};

export const lookOf = (finding: FindingMade): Look =>
  finding.group === 'move' ? 'good' : looks[finding.kind] ?? 'negative';

/** Findings about what was said in an utterance; those about a stretch of time have no words to stand at. */
export const findingsOf = (findings: readonly FindingMade[], speaker: Speaker, utterance: number): FindingMade[] =>
  findings.filter(finding => finding.speaker === speaker && finding.utterance === utterance);

/** Cuts a text at its marks. Where marks overlap the weightier one stays; one outside of the text is left out. */
export function pieces(text: string, findings: readonly FindingMade[]): Piece[] {
  const marks = chosen(text, findings);
  const cut: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) cut.push({ text: text.slice(at, mark.start), finding: null });
    cut.push({ text: text.slice(mark.start, mark.start + mark.length), finding: mark });
    at = mark.start + mark.length;
  }
  if (at < text.length) cut.push({ text: text.slice(at), finding: null });
  return cut;
}

function chosen(text: string, findings: readonly FindingMade[]): FindingMade[] {
  const kept: FindingMade[] = [];
  const inside = findings.filter(finding => finding.length > 0 && finding.start >= 0 && finding.start + finding.length <= text.length);
  for (const finding of inside.sort((a, b) => b.severity - a.severity || b.confidence - a.confidence))
    if (!kept.some(other => finding.start < other.start + other.length && other.start < finding.start + finding.length)) kept.push(finding);
  return kept.sort((a, b) => a.start - b.start);
}
