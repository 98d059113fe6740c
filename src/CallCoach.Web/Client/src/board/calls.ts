import type { BoardCall } from './wire';

export type Order = 'need' | 'name';

/** A call whose node was not heard of for so many milliseconds is said to be so. */
const silentAfter = 120_000;

/** Calls on the board by id. */
export type Calls = ReadonlyMap<string, BoardCall>;

/** The calls after some changed: of two states of one call the newer stands. One that is over is remembered, so that no late state brings it back. */
export function changed(calls: Calls, rows: readonly BoardCall[]): Calls {
  const next = new Map(calls);
  for (const row of rows) {
    const before = next.get(row.call);
    if (before && before.number >= row.number) continue;
    next.set(row.call, row);
  }
  return next;
}

/** Whether a call stands on the board. */
export const isOn = (calls: Calls, id: string): boolean => calls.get(id)?.isOver === false;

export const countOn = (calls: Calls): number => [...calls.values()].filter(call => !call.isOver).length;

/** Milliseconds since the rep's node was last heard of, or null while that is no time. */
export function silentFor(call: BoardCall, now: number): number | null {
  const silent = now - Date.parse(call.heardAt);
  return silent > silentAfter ? silent : null;
}

/** Ids in the order in which they stand. */
export function ordered(calls: Calls, order: Order, now: number): readonly string[] {
  const list = [...calls.values()].filter(call => !call.isOver);
  const byName = (one: BoardCall, other: BoardCall): number => one.rep.localeCompare(other.rep) || one.call.localeCompare(other.call);
  const byNeed = (one: BoardCall, other: BoardCall): number => need(other, now) - need(one, now) || byName(one, other);
  return list.sort(order === 'name' ? byName : byNeed).map(call => call.call);
}

/** Who asks comes first, then who can't be heard, then the end of a call; among equals the order is by name, so that rows rest where they are. */
function need(call: BoardCall, now: number): number {
  if (call.asksForHelp) return 5;
  if (silentFor(call, now) !== null) return 0;
  if (call.consent === 'refused' || call.consent === 'not-shared') return 1;
  if (!call.hears) return 4;
  return call.stage === 'closing' || call.stage === 'next-step' ? 3 : 2;
}
