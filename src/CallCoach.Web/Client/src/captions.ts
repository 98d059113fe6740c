import type { CaptionHeard, Speaker } from './wire';

/** Words of one utterance. */
export interface Caption {
  readonly key: string;
  readonly utterance: number;
  readonly speaker: Speaker;
  readonly text: string;
  /** Words still being heard; they may vanish. */
  readonly interim: string;
  readonly isFinal: boolean;
  readonly start: number;
}

/** What was said, by time of its first word, and no more than a fixed number of utterances. */
export interface Captions {
  readonly list: readonly Caption[];
  /** The utterance that changed last. */
  readonly newest: string | null;
  /** How many were let go for want of room. */
  readonly dropped: number;
}

export const nothingSaid: Captions = { list: [], newest: null, dropped: 0 };

export const keyOf = (speaker: Speaker, utterance: number): string => `${speaker}-${utterance}`;

/** Puts an utterance in its place, or renews it where it stands. One that ends without words goes away. */
export function said(captions: Captions, heard: CaptionHeard, limit: number): Captions {
  const key = keyOf(heard.speaker, heard.utterance);
  const others = captions.list.filter(caption => caption.key !== key);
  const isEmpty = heard.text.trim() === '' && heard.interim.trim() === '';
  if (isEmpty) return { ...captions, list: others, newest: captions.newest === key ? others.at(-1)?.key ?? null : captions.newest };

  const caption: Caption = {
    key,
    utterance: heard.utterance,
    speaker: heard.speaker,
    // Findings count its characters: it stays as it came.
    text: heard.text,
    interim: heard.isFinal ? '' : heard.interim.trim(),
    isFinal: heard.isFinal,
    start: heard.start,
  };
  const before = others.findLastIndex(other => other.start <= caption.start) + 1;
  const list = [...others.slice(0, before), caption, ...others.slice(before)];
  const spare = Math.max(0, list.length - limit);
  return { list: list.slice(spare), newest: key, dropped: captions.dropped + spare };
}

export const newestOf = (captions: Captions): Caption | null =>
  captions.list.find(caption => caption.key === captions.newest) ?? null;
