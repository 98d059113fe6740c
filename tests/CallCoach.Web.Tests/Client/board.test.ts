import { test } from 'node:test';
import { deepEqual, equal } from 'node:assert/strict';
import { type Calls, changed, countOn, isOn, ordered, silentFor } from '../../../src/CallCoach.Web/Client/src/board/calls';
import type { BoardCall } from '../../../src/CallCoach.Web/Client/src/board/wire';
import { ago, cueWords, fateWords, initials, minutes, wordsIn } from '../../../src/CallCoach.Web/Client/src/board/words';

const start = Date.parse('2026-11-27T10:00:00Z');
const at = (seconds: number): string => new Date(start + seconds * 1000).toISOString();

const call = (id: string, more: Partial<BoardCall> = {}): BoardCall => ({
  call: id, number: 1, person: id, rep: id, startedAt: at(0), stage: 'opening', hears: true, asksForHelp: false, heardAt: at(0), isOver: false, ...more,
});

const board = (...calls: BoardCall[]): Calls => changed(new Map(), calls);

test('Of two states of a call the newer stands, whichever comes first', () => {
  const calls = changed(board(call('a', { number: 5, stage: 'showing' })), [call('a', { number: 4, stage: 'opening' })]);
  equal(calls.get('a')?.stage, 'showing');
});

test('A call that is over leaves, and does not come back with an older state', () => {
  const over = changed(board(call('a')), [call('a', { number: 3, isOver: true })]);
  const late = changed(over, [call('a', { number: 2 })]);
  deepEqual([over, late].map(calls => [ordered(calls, 'need', start).length, countOn(calls), isOn(calls, 'a')]), [[0, 0, false], [0, 0, false]]);
});

test('By name means by name', () => deepEqual(ordered(board(call('Theo'), call('Ines'), call('Maya')), 'name', start), ['Ines', 'Maya', 'Theo']));

test('By need: who asks, who is not heard, the end of a call, the rest by name, what is kept back, what is silent', () => {
  const calls = board(
    call('b'), call('a'), call('gone', { heardAt: at(-300) }), call('hidden', { consent: 'not-shared' }), call('closing', { stage: 'closing' }), call('deaf', { hears: false }),
    call('asks', { asksForHelp: true }));
  deepEqual(ordered(calls, 'need', start), ['asks', 'deaf', 'closing', 'a', 'b', 'hidden', 'gone']);
});

test('Figures that move do not move a row', () => {
  const calls = board(call('b', { repShare: 0.9 }), call('a', { repShare: 0.1, startedAt: at(-200) }));
  deepEqual(ordered(calls, 'need', start), ['a', 'b']);
});

test('A call that is silent for two minutes is said to be', () => {
  equal(silentFor(call('a'), start + 119_000), null);
  equal(silentFor(call('a'), start + 121_000), 121_000);
});

test('Times as a lead reads them', () => {
  deepEqual([0, 4, 23, 59, 61, 150].map(ago), ['just now', 'just now', '20 s ago', '55 s ago', '1 min ago', '2 min ago']);
  equal(minutes(call('a'), start + 134_000), '2:14');
  equal(minutes(call('a'), start - 5_000), '0:00');
  equal(cueWords({ tone: 'nudge', headline: '', at: 20, followed: true }, 60), '40 s ago, followed');
  equal(cueWords({ tone: 'nudge', headline: '', at: 20 }, 22), 'just now');
});

test('Words of a whisper are counted as the team node does', () => deepEqual(['', ' Ask about  her crew. '].map(wordsIn), [0, 4]));

test('Initials are two at most', () => deepEqual(['Maya Lind', 'Theo', 'Anna van der Berg'].map(initials), ['ML', 'T', 'AV']));

test('A lead is told the truth about a whisper', () => {
  equal(fateWords('shown', 'Maya'), 'Maya sees it now.');
  equal(fateWords('held', 'Maya').startsWith('There was no room'), true);
});
