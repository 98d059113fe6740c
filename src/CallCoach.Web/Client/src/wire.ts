// What the hub at /hubs/call says, as CallCoach.Contracts writes it. Fields that may be null may also be left out.

export type Maybe<T> = T | null | undefined;
export type Speaker = 'rep' | 'prospect';
export type Tone = 'next-step' | 'nudge' | 'praise' | 'stop' | 'legal' | 'whisper';
export type Intensity = 'quiet' | 'balanced' | 'eager';
export type Key = 'dismiss' | 'done' | 'helpful' | 'not-helpful' | 'quiet' | 'flag-moment' | 'intensity' | 'stop-keeping';

export interface CallStarted {
  type: 'call-started';
  startedAt: string;
  source: string;
  prospect?: Maybe<string>;
  company?: Maybe<string>;
  seconds?: Maybe<number>;
}

export interface CaptionHeard {
  type: 'caption';
  speaker: Speaker;
  utterance: number;
  text: string;
  interim: string;
  isFinal: boolean;
  start: number;
  end: number;
}

export interface FindingMade {
  type: 'finding';
  id: number;
  group: string;
  kind: string;
  rule: string;
  speaker: Speaker;
  utterance?: Maybe<number>;
  start: number;
  length: number;
  from: number;
  to: number;
  severity: number;
  confidence: number;
  evidence: string;
  alternative?: Maybe<string>;
}

export interface TipShown {
  type: 'tip-shown';
  id: number;
  class: string;
  tone: Tone;
  kind: string;
  headline: string;
  why?: Maybe<string>;
  say?: Maybe<string>;
  seconds?: Maybe<number>;
  from?: Maybe<string>;
}

export interface TipEnded {
  type: 'tip-ended';
  id: number;
  ending: string;
}

export interface TipHeld {
  type: 'tip-held';
  finding: number;
  headline: string;
  because: string;
}

export interface TalkShare {
  type: 'talk-share';
  rep: number;
  prospect: number;
  firstName?: Maybe<string>;
}

export interface SettingsChosen {
  type: 'settings';
  intensity: Intensity;
  quiet: boolean;
}

export interface SoundLost {
  type: 'sound-lost';
  speaker: Speaker;
  from: number;
  to: number;
}

export interface CallEnded {
  type: 'call-ended';
  outcome: string;
  reason: string;
  quote?: Maybe<string>;
  overlay?: Maybe<string>;
  seconds: number;
  repShare: number;
  tipsShown: number;
  tipsHeld: number;
  goodThing?: Maybe<string>;
  tryNext?: Maybe<string>;
  promised?: Maybe<string>;
}

export type Payload =
  | CallStarted | CaptionHeard | FindingMade | TipShown | TipEnded
  | TipHeld | TalkShare | SettingsChosen | SoundLost | CallEnded;

export interface CallMessage {
  version: number;
  call: string;
  number: number;
  at: number;
  payload: Payload;
}

export interface Levels {
  call: string;
  at: number;
  rep: number;
  prospect: number;
  repHeard: boolean;
  prospectHeard: boolean;
}

export interface NodeState {
  version: number;
  call?: Maybe<string>;
  isLive: boolean;
  lastNumber: number;
}

export interface SharePolicy {
  version: number;
  liveCalls: boolean;
  liveFigures: boolean;
  captions: boolean;
  whispers: boolean;
  figures: boolean;
  tipEffects: boolean;
}

export interface TeamNews {
  id: string;
  kind: string;
  from: string;
  path: string;
}

/** How this node stands with its team. */
export interface TeamState {
  team?: Maybe<string>;
  rep?: Maybe<string>;
  link: 'up' | 'away' | 'refused';
  policy: SharePolicy;
  keptBackUntil?: Maybe<string>;
  readers?: Maybe<{ call: string; names: readonly string[] }>;
  news: readonly TeamNews[];
  address?: Maybe<string>;
  playbook?: Maybe<{ name: string; version: number }>;
}

export interface KeyPress {
  call: string;
  key: Key;
  tip: number | null;
  value: string | null;
}

export interface StartCall {
  firstName: string | null;
  company: string | null;
  segment: string | null;
  isWarm: boolean;
  playbook?: string | null;
  lead?: string | null;
}
