import { test } from 'node:test';
import { deepEqual, equal } from 'node:assert/strict';
import { clock, endingWord, heldWord, outcomeWord, quoted } from '../../../src/CallCoach.Web/Client/src/phrases';
import { reasonOf } from '../../../src/CallCoach.Web/Client/src/reason';

test('Time of a call is in minutes and seconds', () =>
  deepEqual([0, 9.9, 60, 754, -1].map(clock), ['0:00', '0:09', '1:00', '12:34', '0:00']));

test('Words in quotes are not quoted twice', () =>
  deepEqual([quoted('Not now'), quoted('“Not now”')], ['“Not now”', '“Not now”']));

test('Labels of a later version are shown as words', () =>
  deepEqual([outcomeWord('rang-back'), heldWord('too-loud'), endingWord('forgotten')], ['Rang back', 'Too loud', 'Forgotten']));

test('A refusal is given in the words of the program', () =>
  equal(reasonOf(new Error("An unexpected error occurred invoking 'Start' on the server. HubException: A call is under way.")), 'A call is under way.'));

test('A failure without words points to the log', () =>
  equal(reasonOf(new Error("An unexpected error occurred invoking 'Start' on the server.")), 'CallCoach could not do that. Its log says why.'));
