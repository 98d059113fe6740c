import type { Mark } from '../tips';
import type { Intensity } from '../wire';

/** All that a person can do, by button or by key. */
export interface Actions {
  dismiss(): void;
  done(): void;
  /** Says what a tip was worth; without an id, the visible one. */
  mark(mark: Mark, id?: number): void;
  quiet(): void;
  intensity(intensity: Intensity): void;
  flagMoment(): void;
  /** They do not want to be recorded: asked twice, for it can't be undone. */
  stopKeeping(): void;
  lastTip(): void;
  panel(): void;
  start(): void;
  stop(): void;
  /** Keeps live figures and words from the team until the day is over, or shares them again. */
  keepBack(isKeptBack: boolean): void;
}
