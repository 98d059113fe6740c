import { type Captions, nothingSaid, said } from './captions';
import { type Meters, bothAtRest } from './levels';
import { type Tips, cameUp, ended as tipEnded, noTips } from './tips';
import type { CallEnded, CallMessage, FindingMade, SettingsChosen, SoundLost, TalkShare, TipHeld } from './wire';

/** How much of a call a page keeps. */
export interface Limits {
  readonly captions: number;
  readonly tips: number;
  /** Findings, tips held back and holes, each. */
  readonly notes: number;
}

/** One call as far as its messages have told it. */
export interface Call {
  readonly id: string;
  readonly isLive: boolean;
  /** The latest second of the call that is known. */
  readonly at: number;
  readonly prospect: string | null;
  readonly company: string | null;
  readonly captions: Captions;
  readonly tips: Tips;
  /** Whether the tip is pointed at or focused. */
  readonly isHeld: boolean;
  readonly findings: readonly FindingMade[];
  readonly heldBack: readonly TipHeld[];
  readonly holes: readonly SoundLost[];
  readonly share: TalkShare | null;
  readonly settings: SettingsChosen;
  readonly meters: Meters;
  readonly ended: CallEnded | null;
}

export const newCall = (id: string): Call => ({
  id,
  isLive: true,
  at: 0,
  prospect: null,
  company: null,
  captions: nothingSaid,
  tips: noTips,
  isHeld: false,
  findings: [],
  heldBack: [],
  holes: [],
  share: null,
  settings: { type: 'settings', intensity: 'balanced', quiet: false },
  meters: bothAtRest,
  ended: null,
});

/** The call after one more message, whose turn it is. A kind of message from a later version changes nothing. */
export function apply(call: Call, message: CallMessage, limits: Limits): Call {
  const payload = message.payload;
  const now: Call = { ...call, at: Math.max(call.at, message.at) };
  switch (payload?.type) {
    case 'call-started':
      return { ...now, prospect: payload.prospect ?? null, company: payload.company ?? null };
    case 'caption':
      return { ...now, captions: said(now.captions, payload, limits.captions) };
    case 'finding':
      return { ...now, findings: [...now.findings, payload].slice(-limits.notes) };
    case 'tip-shown':
      return { ...now, isHeld: false, tips: cameUp(now.tips, payload, message.at, limits.tips) };
    case 'tip-ended':
      return { ...now, tips: tipEnded(now.tips, payload.id, payload.ending, now.isHeld) };
    case 'tip-held':
      return { ...now, heldBack: [...now.heldBack, payload].slice(-limits.notes) };
    case 'talk-share':
      return { ...now, share: payload, prospect: payload.firstName ?? now.prospect };
    case 'settings':
      return { ...now, settings: payload };
    case 'sound-lost':
      return { ...now, holes: [...now.holes, payload].slice(-limits.notes) };
    case 'call-ended':
      return over({ ...now, ended: payload, at: payload.seconds });
    default:
      return now;
  }
}

/** The call without anything that only a live call has. */
export const over = (call: Call): Call =>
  ({ ...call, isLive: false, isHeld: false, meters: bothAtRest, tips: { ...call.tips, shown: null, lingers: false } });
