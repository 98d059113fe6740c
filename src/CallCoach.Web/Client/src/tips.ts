import type { Maybe, TipShown, Tone } from './wire';

export type Mark = 'helpful' | 'not-helpful';

/** A tip of this call, and what became of it. */
export interface Tip {
  readonly id: number;
  readonly at: number;
  readonly tone: Tone;
  readonly headline: string;
  readonly why: string | null;
  readonly say: string | null;
  readonly ending: string | null;
  readonly mark: Mark | null;
  /** Whose line it is, where it is a lead's. */
  readonly from: string | null;
  /** Whether it asks for a yes (done) or a no (dismiss). */
  readonly asks: boolean;
}

/** The tips of a call, newest last, and which of them a person sees. */
export interface Tips {
  readonly list: readonly Tip[];
  /** The tip on the screen now. */
  readonly shown: number | null;
  /** Whether it is over, and stays only because it is pointed at or focused. */
  readonly lingers: boolean;
  /** An earlier tip, called up again by the rep. */
  readonly again: number | null;
}

/** Endings that came by time or by the rep's words: the eye may still be on the tip. Any other removes it at once. */
const gentle = ['expired', 'followed'];

const tones: readonly string[] = ['next-step', 'nudge', 'praise', 'stop', 'legal', 'whisper'] satisfies Tone[];

/** How many tips a rep can go back through. */
const againLimit = 5;

export const noTips: Tips = { list: [], shown: null, lingers: false, again: null };

export const find = (tips: Tips, id: number | null): Tip | null => tips.list.find(tip => tip.id === id) ?? null;

/** What a person sees: the tip called up again, else the one that is on. */
export const visible = (tips: Tips): Tip | null => find(tips, tips.again) ?? find(tips, tips.shown);

/** A tip that waits for a button, whatever else there is to see. */
export const isFirm = (tip: Tip): boolean => tip.tone === 'stop' || tip.tone === 'legal';

export function cameUp(tips: Tips, shown: TipShown, at: number, limit: number): Tips {
  const tip: Tip = {
    id: shown.id,
    at,
    tone: tones.includes(shown.tone) ? shown.tone : 'nudge',
    headline: shown.headline,
    why: given(shown.why),
    say: given(shown.say),
    ending: null,
    mark: null,
    from: given(shown.from),
    asks: shown.kind === 'whisper-question',
  };
  return { list: [...tips.list.filter(other => other.id !== tip.id), tip].slice(-limit), shown: tip.id, lingers: false, again: null };
}

export function ended(tips: Tips, id: number, ending: string, isHeld: boolean): Tips {
  const list = tips.list.map(tip => tip.id === id ? { ...tip, ending } : tip);
  if (tips.shown !== id) return { ...tips, list };
  return isHeld && gentle.includes(ending) ? { ...tips, list, lingers: true } : { ...tips, list, shown: null, lingers: false };
}

/** The pointer and the focus have left the tip: one that is over goes. */
export const released = (tips: Tips): Tips => tips.lingers ? { ...tips, shown: null, lingers: false } : tips;

/** The rep sends the visible tip away; the hub is told apart from this. */
export const sentAway = (tips: Tips): Tips =>
  tips.again !== null ? { ...tips, again: null } : { ...tips, shown: null, lingers: false };

/** Calls up the last tip; each further call the one before it, and after five none. */
export function again(tips: Tips): Tips {
  const over = tips.list.filter(tip => tip.id !== tips.shown).slice(-againLimit);
  const at = tips.again === null ? over.length : over.findIndex(tip => tip.id === tips.again);
  return { ...tips, again: over[at - 1]?.id ?? null };
}

export const marked = (tips: Tips, id: number, mark: Mark): Tips =>
  ({ ...tips, list: tips.list.map(tip => tip.id === id ? { ...tip, mark } : tip) });

const given = (text: Maybe<string>): string | null => text?.trim() ? text.trim() : null;
