import type { Maybe, SharePolicy, Tone } from '../wire';

// What the hub at /hubs/board says, as CallCoach.Contracts writes it.

export interface BoardCue {
  tone: Tone;
  headline: string;
  at: number;
  followed?: Maybe<boolean>;
}

export interface BoardCall {
  call: string;
  number: number;
  person: string;
  rep: string;
  startedAt: string;
  prospect?: Maybe<string>;
  stage?: Maybe<string>;
  repShare?: Maybe<number>;
  cue?: Maybe<BoardCue>;
  consent?: Maybe<string>;
  hears: boolean;
  asksForHelp: boolean;
  heardAt: string;
  whispers?: Maybe<string>;
  whispersAt?: Maybe<string>;
  isOver: boolean;
}

export interface BoardTeam {
  dials: number;
  talks: number;
  warm: number;
  between: readonly { person: string; name: string; since?: Maybe<string> }[];
  help: readonly { moment: string; rep: string; at: number; note?: Maybe<string> }[];
}

export interface BoardSnapshot {
  now: string;
  policy: SharePolicy;
  calls: readonly BoardCall[];
  team: BoardTeam;
}

export interface BoardCaption {
  call: string;
  number: number;
  at: number;
  speaker: 'rep' | 'prospect';
  text: string;
}

export interface BoardWhisper {
  whisper: string;
  call: string;
  from: string;
  fate: string;
}
