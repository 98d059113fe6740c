/** The moment that the end of an address names: #t=83.4 is 83.4 seconds into the call. */
export function momentOf(hash: string): number | null {
  const found = /^#t=(\d+(?:\.\d+)?)$/.exec(hash);
  return found ? Number(found[1]) : null;
}

export const hashOf = (at: number): string => `#t=${Math.round(at * 100) / 100}`;

/** A stretch in which somebody speaks. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So much silence stays between two stretches, and so early before the next the sound goes on. */
const leftSilence = 0.8;
const before = 0.25;

/** Where to go on playing when nobody speaks for a while; null where somebody does, or will at once. */
export function afterSilence(at: number, stretches: readonly Stretch[]): number | null {
  let next: number | null = null;
  for (const stretch of stretches) {
    if (at >= stretch.from - before && at <= stretch.to + leftSilence / 2) return null;
    if (stretch.from > at && (next === null || stretch.from < next)) next = stretch.from;
  }
  return next !== null && next - at > leftSilence ? next - before : null;
}

/** The index of the last of ascending times that is not after a moment; -1 before the first. */
export function lastAt(times: readonly number[], at: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The next moment after a time, or the one before it; null at the ends. */
export function neighbour(times: readonly number[], at: number, by: 1 | -1): number | null {
  const nearly = 0.05;
  const place = by > 0 ? lastAt(times, at + nearly) + 1 : lastAt(times, at - nearly);
  return times[place] ?? null;
}
