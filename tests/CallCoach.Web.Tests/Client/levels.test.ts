import { test } from 'node:test';
import { deepEqual, equal } from 'node:assert/strict';
import { bothAtRest, deafTo, levelWord, lit, measured } from '../../../src/CallCoach.Web/Client/src/levels';
import { levels } from './messages';

test('Bars light up in steps, all of them at full level and none at rest', () =>
  deepEqual([0, 0.02, 0.03, 0.5, 1, 3, -1].map(level => lit(level, 22)), [0, 0, 1, 11, 22, 22, 0]));

test('A voice that pauses for breath stays clear', () => {
  const speaking = measured(bothAtRest, levels(10, { rep: 0.6 }));
  const breath = measured(speaking, levels(11, { rep: 0 }));
  equal(levelWord(breath.rep, 11), 'Clear');
  equal(levelWord(measured(breath, levels(12, { rep: 0 })).rep, 12), 'Quiet');
});

test('A dead track has no sound, since five seconds before it was said', () => {
  const dead = measured(bothAtRest, levels(17, { rep: 0, repHeard: false }));
  equal(levelWord(dead.rep, 17), 'No sound');
  equal(dead.rep.deadSince, 12);
  equal(measured(dead, levels(20, { repHeard: false })).rep.deadSince, 12);
  deepEqual(deafTo(dead), ['rep']);
});

test('A call cannot be dead since before it began', () =>
  equal(measured(bothAtRest, levels(3, { repHeard: false })).rep.deadSince, 0));

test('Sound that is back is heard', () => {
  const dead = measured(bothAtRest, levels(17, { repHeard: false, prospectHeard: false }));
  deepEqual(deafTo(measured(dead, levels(18))), []);
});
