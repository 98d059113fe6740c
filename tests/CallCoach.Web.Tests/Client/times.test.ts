import { test } from 'node:test';
import { deepEqual, equal } from 'node:assert/strict';
import { afterSilence, hashOf, lastAt, momentOf, neighbour } from '../../../src/CallCoach.Web/Client/src/review/times';

test('A link to a moment is read, and nothing else is taken for one', () => {
  equal(momentOf('#t=83.4'), 83.4);
  equal(momentOf('#t=0'), 0);
  for (const other of ['', '#t=', '#t=-1', '#t=1e3', '#turn-3', '#t=5x']) equal(momentOf(other), null);
  equal(momentOf(hashOf(12.3456)), 12.35);
});

test('The turn at a time is the last that began', () => {
  deepEqual([-1, 0, 0.5, 1, 9].map(at => lastAt([0, 1, 5], at)), [-1, 0, 0, 1, 2]);
  equal(lastAt([], 3), -1);
});

test('The next and the previous moment are found, and none beyond the ends', () => {
  const times = [1, 2, 3];
  equal(neighbour(times, 2, 1), 3);
  equal(neighbour(times, 2, -1), 1);
  equal(neighbour(times, 3, 1), null);
  equal(neighbour(times, 0.5, -1), null);
});

test('Silence is skipped, save a breath before and after', () => {
  const talk = [{ from: 0, to: 2 }, { from: 10, to: 12 }];
  equal(afterSilence(1, talk), null);
  equal(afterSilence(2.3, talk), null);
  equal(afterSilence(3, talk), 9.75);
  equal(afterSilence(9.9, talk), null);
  equal(afterSilence(13, talk), null);
});
