import { newestOf } from './captions';
import type { Call } from './call';
import { deafTo } from './levels';
import { clock, nameOf, outcomeWord } from './phrases';
import type { State } from './state';
import { type Line, summary } from './summary';
import { type Tip, isFirm, visible } from './tips';
import type { Speaker } from './wire';

/** What fills the middle of the overlay. */
export type Field =
  | { readonly is: 'say'; readonly icon: string; readonly headline: string; readonly text: string; readonly acts: readonly Act[] }
  | { readonly is: 'levels' }
  | { readonly is: 'tip'; readonly tip: Tip; readonly isAgain: boolean }
  | { readonly is: 'ended'; readonly lines: readonly Line[] }
  | { readonly is: 'panel' };

/** A button of the middle. */
export type Act = 'start' | 'on-top';

/** The line of words below the middle. */
export type Ticker =
  | { readonly is: 'words'; readonly lines: 1 | 2; readonly speaker: Speaker; readonly name: string; readonly text: string; readonly interim: string }
  | { readonly is: 'note'; readonly text: string };

/** The whole overlay, in words and not in elements. */
export interface Screen {
  readonly label: string;
  readonly icon: string;
  readonly time: string | null;
  readonly look: 'plain' | 'alarm' | 'lost';
  readonly field: Field;
  readonly ticker: Ticker | null;
  /** Whether the two small meters stand in the bar. */
  readonly hasSmallMeters: boolean;
  readonly hasShare: boolean;
  readonly hasEndButtons: boolean;
  /** What a screen reader says: the headline, once. */
  readonly announcement: string;
}

/** What the overlay shows for a state. Now is the page's own clock, in milliseconds. */
export function screenOf(state: State, now: number): Screen {
  const call = state.call;
  if (state.link.is === 'lost') return lost(state, now);
  if (state.isPanelOpen) return { ...base(call), field: { is: 'panel' }, announcement: '' };
  if (call === null || state.link.is === 'new') return waiting(state);
  if (!call.isLive) return ended(call, state);
  return live(call, state);
}

const base = (call: Call | null): Screen => ({
  ...stateOf(call),
  time: call ? clock(call.at) : null,
  look: 'plain',
  field: { is: 'levels' },
  ticker: null,
  hasSmallMeters: false,
  hasShare: call?.isLive ?? false,
  hasEndButtons: false,
  announcement: '',
});

function live(call: Call, state: State): Screen {
  const tip = visible(call.tips);
  const wanted = tip && (isFirm(tip) || call.tips.again !== null || !call.settings.quiet) ? tip : null;
  const deaf = deafTo(call.meters);
  if (wanted && (isFirm(wanted) || deaf.length === 0)) return withTip(call, wanted, state);
  if (deaf.length > 0) return alarm(call, deaf, state);
  const quietly: Ticker | null = call.settings.quiet ? { is: 'note', text: 'Tips are off until this call ends.' } : null;
  return { ...base(call), ticker: noticed(state) ?? quietly ?? words(call, 2) };
}

const withTip = (call: Call, tip: Tip, state: State): Screen => ({
  ...base(call),
  field: { is: 'tip', tip, isAgain: call.tips.again === tip.id },
  ticker: noticed(state) ?? (isFirm(tip) ? null : words(call, 1)),
  hasSmallMeters: true,
  announcement: tip.headline,
});

function alarm(call: Call, deaf: readonly Speaker[], state: State): Screen {
  const name = nameOf(call, 'prospect');
  const who = deaf.length === 2 ? 'either side' : deaf[0] === 'rep' ? 'your microphone' : name === 'Them' ? 'the other side' : name;
  const since = Math.min(...deaf.map(speaker => call.meters[speaker].deadSince ?? call.at));
  const check = deaf[0] === 'rep' ? 'Check its mute switch and plug.' : 'Check that the call plays in this headset.';
  const headline = `Can’t hear ${who}`;
  return {
    ...base(call),
    label: deaf.length === 2 ? 'Not hearing' : `Not hearing ${deaf[0] === 'rep' ? 'you' : name === 'Them' ? 'them' : name}`,
    icon: deaf[0] === 'rep' ? 'micoff' : 'earoff',
    look: 'alarm',
    field: { is: 'say', icon: deaf[0] === 'rep' ? 'micoff' : 'earoff', headline, text: `No sound since ${clock(since)}. ${check} Tips wait until it is back.`, acts: [] },
    ticker: noticed(state),
    hasSmallMeters: true,
    hasShare: false,
    announcement: headline,
  };
}

function lost(state: State, now: number): Screen {
  const seconds = Math.max(0, Math.floor((now - state.link.since) / 1000));
  const tip = state.call?.tips.list.at(-1);
  return {
    ...base(state.call),
    label: 'Reconnecting',
    icon: 'unlink',
    look: 'lost',
    field: {
      is: 'say', icon: 'unlink', headline: 'Back in a moment', acts: [],
      text: `Tips return by themselves, with what was missed. Last link ${seconds} s ago.`,
    },
    ticker: tip ? { is: 'note', text: `Last tip: ${tip.headline}` } : null,
    hasShare: false,
    announcement: 'Back in a moment',
  };
}

function waiting(state: State): Screen {
  const isNew = state.link.is === 'new';
  return {
    ...base(null),
    label: isNew ? 'Connecting' : 'Waiting',
    field: {
      is: 'say', icon: 'ear',
      headline: isNew ? 'Looking for CallCoach' : 'Waiting for a call',
      text: state.refusal ?? (isNew ? 'It runs on this machine.' : 'Dial as usual, then start it here.'),
      acts: isNew ? [] : ['start', 'on-top'],
    },
  };
}

function ended(call: Call, state: State): Screen {
  const tip = visible(call.tips);
  if (tip) return { ...withTip(call, tip, state), hasSmallMeters: false, ticker: noticed(state) };
  const lines: Line[] = state.refusal ? [{ icon: 'ear', text: state.refusal, strong: '' }] : summary(call);
  return { ...base(call), field: { is: 'ended', lines }, ticker: noticed(state), hasEndButtons: true };
}

/** The words at the top left, and the icon before them. */
function stateOf(call: Call | null): { label: string; icon: string } {
  if (!call) return { label: 'Waiting', icon: 'ear' };
  if (call.isLive) return call.settings.quiet ? { label: 'Quiet', icon: 'quiet' } : { label: 'Listening', icon: 'ear' };
  return call.ended ? { label: outcomeWord(call.ended.outcome), icon: call.ended.outcome } : { label: 'Over', icon: 'missed' };
}

const noticed = (state: State): Ticker | null => state.notice ? { is: 'note', text: state.notice } : null;

function words(call: Call, lines: 1 | 2): Ticker | null {
  const caption = newestOf(call.captions);
  return caption && { is: 'words', lines, speaker: caption.speaker, name: nameOf(call, caption.speaker), text: caption.text, interim: caption.interim };
}
