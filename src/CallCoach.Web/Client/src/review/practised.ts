/** What the program answers to a line that was said again. */
export interface Practised {
  /** By which it can be sent, where the page offers that. */
  readonly id?: string | null;
  readonly text: string;
  readonly marks: readonly Marked[];
}

export interface Marked {
  readonly kind: string;
  readonly words: string;
  readonly look: string;
  readonly start: number;
  readonly length: number;
  readonly evidence: string;
  readonly alternative: string | null;
}

/** One line of what became better, stayed, or is new. */
export interface Change {
  readonly icon: 'check' | 'arrow' | 'cold';
  readonly text: string;
}

/** A stretch of the text, with the mark on it. */
export interface Piece {
  readonly text: string;
  readonly mark: Marked | null;
}

/** What is otherwise than in the call. @param was The kind that marked the line there; empty for a line that was agreed on. */
export function changesOf(said: Practised, was: string): Change[] {
  if (!said.text) return [];
  const faults = said.marks.filter(mark => mark.look !== 'good');
  return [
    ...was ? [faults.some(mark => mark.words === was) ? change('cold', `Still there: ${was}.`) : change('check', `Gone: ${was}.`)] : [],
    ...unique(said.marks.filter(mark => mark.look === 'good').map(mark => mark.words)).map(words => change('check', `Good: ${words}.`)),
    ...unique(faults.filter(mark => mark.words !== was).map(mark => mark.words)).map(words => change('arrow', `${was ? 'New' : 'Marked'}: ${words}.`)),
  ];
}

const change = (icon: Change['icon'], text: string): Change => ({ icon, text });

/** Cuts the text at its marks; where two overlap the first stays. */
export function piecesOf({ text, marks }: Practised): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].filter(mark => mark.length > 0).sort((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.start + mark.length > text.length) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: null });
    pieces.push({ text: text.slice(mark.start, mark.start + mark.length), mark });
    at = mark.start + mark.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
