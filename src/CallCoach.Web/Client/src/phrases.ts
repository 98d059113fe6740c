import type { Call } from './call';
import type { Speaker, Tone } from './wire';

/** Words that pages share. */

export const toneWord: Record<Tone, string> = {
  'next-step': 'Next step',
  nudge: 'Nudge',
  praise: 'Well done',
  stop: 'Stop',
  legal: 'Legal',
  whisper: 'Your lead',
};

/** The class of components.css that draws a tone. */
export const toneClass: Record<Tone, string> = {
  'next-step': 'next',
  nudge: 'nudge',
  praise: 'praise',
  stop: 'stop',
  legal: 'stop',
  whisper: 'lead',
};

const outcomeWords: Record<string, string> = { warm: 'Warm', cold: 'Cold', missed: 'Missed' };

const heldWords: Record<string, string> = {
  'call-just-began': 'The call had just begun',
  'another-tip-on-screen': 'Another tip was on the screen',
  'too-soon-after-last': 'Too soon after the tip before',
  'budget-spent': 'Enough tips for this stretch',
  'cooling-down': 'Said a short while ago',
  repeats: 'Much like a tip before',
  stale: 'The moment had passed',
  'not-sure-enough': 'Not sure enough',
  'too-slight': 'Too slight',
  'prospect-speaking': 'The other person was speaking',
  silence: 'Better to say nothing there',
  'call-is-closing': 'The call was closing',
  quiet: 'Quiet was on',
  intensity: 'Not at this intensity',
  faded: 'Kept well for many calls',
  'call-over': 'The call was over',
};

const endingWords: Record<string, string> = {
  expired: 'Shown', followed: 'Followed', replaced: 'Replaced', dismissed: 'Dismissed', done: 'Done', 'call-over': 'Shown',
};

export const endingWord = (ending: string | null): string => endingWords[ending ?? 'expired'] ?? sentence(ending ?? '');

export const outcomeWord = (outcome: string): string => outcomeWords[outcome] ?? sentence(outcome);

export const heldWord = (because: string): string => heldWords[because] ?? sentence(because);

/** Rep or prospect as a page calls them. */
export const nameOf = (call: Call | null, speaker: Speaker): string =>
  speaker === 'rep' ? 'You' : call?.prospect ?? 'Them';

/** Minutes and seconds of a call. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Words as quoted by a person. Words that already stand in quotes are left alone. */
export const quoted = (words: string): string => /^[“"'‘]/.test(words) ? words : `“${words}”`;

/** A label in kebab case as words: "not-now" is "Not now". */
export const sentence = (kebab: string): string => {
  const words = kebab.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
