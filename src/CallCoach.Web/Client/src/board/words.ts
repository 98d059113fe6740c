import { clock } from '../phrases';
import type { BoardCall, BoardCue } from './wire';

/** Stages in their order, as a lead reads them. */
export const stages: Readonly<Record<string, string>> = {
  opening: 'Opening', 'finding-out': 'Finding out', showing: 'Showing', 'next-step': 'Next step', closing: 'Closing',
};

export const initials = (name: string): string =>
  name.split(/\s+/).filter(word => word !== '').map(word => word[0]!.toUpperCase()).slice(0, 2).join('');

export const secondsOf = (call: BoardCall, now: number): number => Math.max(0, (now - Date.parse(call.startedAt)) / 1000);

export function ago(seconds: number): string {
  if (seconds < 5) return 'just now';
  return seconds < 60 ? `${Math.floor(seconds / 5) * 5} s ago` : `${Math.floor(seconds / 60)} min ago`;
}

export function cueWords(cue: BoardCue, at: number): string {
  const when = ago(Math.max(0, at - cue.at));
  return cue.followed == null ? when : `${when}, ${cue.followed ? 'followed' : 'not yet'}`;
}

/** Chip of the consent: look, icon, words. */
export function consentOf(consent: string | null | undefined): readonly [look: string, icon: string, words: string] | null {
  switch (consent) {
    case 'agreed': return ['ok', 'check', 'Both agreed'];
    case 'asked': return ['wait', 'clock', 'Asked, waiting'];
    case 'not-asked': return ['wait', 'clock', 'Not asked yet'];
    case 'told': return ['ok', 'check', 'Told, spoke on'];
    case 'not-needed': return ['wait', 'clock', 'Telling is enough'];
    case 'refused': return ['missed', 'earoff', 'Said no'];
    case 'not-shared': return ['missed', 'lock', 'Not shared'];
    default: return null;
  }
}

/** What became of a whisper, as its sender reads it. */
export function fateWords(fate: string, rep: string): string {
  switch (fate) {
    case 'shown': return `${rep} sees it now.`;
    case 'refused': return `${rep} takes no whispers in this call.`;
    case 'agreed': return `${rep} said yes.`;
    default: return `There was no room for it: ${rep} was talking, or had another tip.`;
  }
}

export const minutes = (call: BoardCall, now: number): string => clock(secondsOf(call, now));

export const wordsIn = (text: string): number => text.split(/\s+/).filter(word => word !== '').length;
