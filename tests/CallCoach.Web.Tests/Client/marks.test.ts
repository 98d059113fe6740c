import { test } from 'node:test';
import { deepEqual, equal } from 'node:assert/strict';
import { findingsOf, lookOf, pieces } from '../../../src/CallCoach.Web/Client/src/marks';
import { finding } from './messages';

const text = 'Um, unfortunately we can’t sync.';
const cut = (...findings: ReturnType<typeof finding>[]) => pieces(text, findings).map(piece => piece.finding ? `[${piece.text}]` : piece.text);

test('A text without findings is one piece', () => deepEqual(cut(), [text]));

test('A text is cut at its marks, and nothing of it is lost', () => {
  deepEqual(cut(finding(4, 13), finding(0, 2)), ['[Um]', ', ', '[unfortunately]', ' we can’t sync.']);
  equal(cut(finding(4, 13), finding(0, 2)).join('').replaceAll(/[[\]]/g, ''), text);
});

test('Where marks overlap the weightier stays', () =>
  deepEqual(cut(finding(4, 13, { severity: 1 }), finding(4, 22, { severity: 3 })), ['Um, ', '[unfortunately we can’t]', ' sync.']));

test('A mark outside of the text is left out', () => deepEqual(cut(finding(30, 20), finding(-1, 3), finding(3, 0)), [text]));

test('Findings belong to an utterance of one speaker', () => {
  const all = [finding(0, 1), finding(0, 1, { speaker: 'prospect' }), finding(0, 1, { utterance: null }), finding(0, 1, { utterance: 2 })];
  equal(findingsOf(all, 'rep', 1).length, 1);
});

test('Good moves look good, whatever their kind', () => {
  equal(lookOf(finding(0, 1, { group: 'move', kind: 'better-time' })), 'good');
  equal(lookOf(finding(0, 1, { kind: 'pressure' })), 'hype');
});
