import { test } from 'node:test';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Order, follow, hasHole, nothingYet, skipHoles, take } from '../../../src/CallCoach.Web/Client/src/order';
import { caption, message } from './messages';

const numbered = (number: number, call = 'one') => message(number, caption(number, 'words'), number, call);

function takeAll(numbers: readonly number[], order: Order = nothingYet): { order: Order; taken: number[] } {
  const taken: number[] = [];
  for (const number of numbers) {
    const next = take(order, numbered(number));
    order = next.order;
    taken.push(...next.ready.map(ready => ready.number));
  }
  return { order, taken };
}

test('Messages in order are taken as they come', () => deepEqual(takeAll([1, 2, 3]).taken, [1, 2, 3]));

test('A message that came twice is taken once', () => deepEqual(takeAll([1, 2, 2, 1, 3, 3]).taken, [1, 2, 3]));

test('An early message waits for those before it', () => {
  const { order, taken } = takeAll([1, 3, 4]);
  deepEqual(taken, [1]);
  ok(hasHole(order));
  deepEqual(takeAll([2], order).taken, [2, 3, 4]);
});

test('Whatever the order of arrival, each message is taken once and in its turn', () => {
  const all = Array.from({ length: 40 }, (_, at) => at + 1);
  for (let seed = 1; seed <= 50; seed++) {
    const arrival = shuffled([...all, ...all.filter(number => number % 3 === seed % 3)], seed);
    const { order, taken } = takeAll(arrival);
    deepEqual(taken, all);
    ok(!hasHole(order));
  }
});

test('A message of a new call begins that call', () => {
  const before = takeAll([1, 2]).order;
  const next = take(before, numbered(1, 'two'));
  ok(next.changed);
  equal(next.order.call, 'two');
  deepEqual(next.ready.map(ready => ready.number), [1]);
});

test('A late message of the call before is left alone', () => {
  const now = take(takeAll([1, 2]).order, numbered(1, 'two')).order;
  const late = take(now, numbered(3, 'one'));
  deepEqual(late.ready, []);
  equal(late.order.call, 'two');
});

test('A call met in its middle leaves a hole to ask for', () => {
  const met = take(nothingYet, numbered(7));
  deepEqual(met.ready, []);
  ok(hasHole(met.order));
});

test('Following a call again reads it from its first message', () => {
  const again = follow(takeAll([1, 2, 3]).order, 'one');
  equal(again.last, 0);
  deepEqual(takeAll([1, 2], again).taken, [1, 2]);
});

test('What the hub no longer has is skipped, and the rest taken', () => {
  const skipped = skipHoles(takeAll([1, 4, 6]).order);
  deepEqual(skipped.ready.map(ready => ready.number), [4, 6]);
  equal(skipped.order.last, 6);
  ok(!hasHole(skipped.order));
});

test('Messages that wait are bounded', () => {
  const { order } = takeAll(Array.from({ length: 3000 }, (_, at) => at + 2));
  ok(order.waiting.size <= 1000);
  ok(takeAll([1], order).taken.length >= 1000);
});

/** A fixed shuffle for each seed (mulberry32), so that a failure can be seen again. */
function shuffled(list: readonly number[], seed: number): number[] {
  const copy = [...list];
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}
