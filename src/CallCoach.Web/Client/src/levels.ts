import type { Levels, Speaker } from './wire';

/** Above this a track carries a voice and not only its room. */
const voice = 0.12;

/** A voice that paused is still "clear" for so many seconds: the word beside a meter must not flicker with each breath. */
const voiceHolds = 1.5;

/** A track counts as dead after so many seconds; then the hub says so. */
const deadAfter = 5;

/** One track's level. */
export interface Meter {
  readonly level: number;
  readonly heard: boolean;
  /** Second of the call at which its voice was last above its room. */
  readonly voiceAt: number | null;
  /** Second of the call since when there is no sound at all. */
  readonly deadSince: number | null;
}

export interface Meters {
  readonly rep: Meter;
  readonly prospect: Meter;
}

const atRest: Meter = { level: 0, heard: true, voiceAt: null, deadSince: null };

export const bothAtRest: Meters = { rep: atRest, prospect: atRest };

export function measured(meters: Meters, levels: Levels): Meters {
  return {
    rep: meter(meters.rep, levels.rep, levels.repHeard, levels.at),
    prospect: meter(meters.prospect, levels.prospect, levels.prospectHeard, levels.at),
  };
}

/** How many of so many bars are lit. */
export const lit = (level: number, bars: number): number => Math.round(Math.min(1, Math.max(0, level)) * bars);

/** The word beside a meter. */
export function levelWord(meter: Meter, at: number): 'Clear' | 'Quiet' | 'No sound' {
  if (!meter.heard) return 'No sound';
  return meter.voiceAt !== null && at - meter.voiceAt <= voiceHolds ? 'Clear' : 'Quiet';
}

/** The tracks that have no sound at all. */
export const deafTo = (meters: Meters): Speaker[] =>
  (['rep', 'prospect'] as const).filter(speaker => !meters[speaker].heard);

function meter(before: Meter, level: number, heard: boolean, at: number): Meter {
  return {
    level,
    heard,
    voiceAt: level >= voice ? at : before.voiceAt,
    deadSince: heard ? null : before.deadSince ?? Math.max(0, at - deadAfter),
  };
}
