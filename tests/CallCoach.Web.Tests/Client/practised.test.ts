import { test } from 'node:test';
import { deepEqual, equal } from 'node:assert/strict';
import { changesOf, piecesOf } from '../../../src/CallCoach.Web/Client/src/review/practised';
import { samplesOf } from '../../../src/CallCoach.Web/Client/src/review/microphone';
import { placesOf } from '../../../src/CallCoach.Web/Client/src/review/search';
import { nameOf } from '../../../src/CallCoach.Web/Client/src/pages/shortcuts';

const mark = (words: string, look: string, start = 0, length = 0) => ({ kind: words, words, look, start, length, evidence: '', alternative: null });

test('What is gone, what is good and what is new is told in that order', () => {
  const said = { text: 'Outlook works.', marks: [mark('Hedging', 'negative'), mark('Kind words', 'good')] };
  deepEqual(changesOf(said, 'Hype').map(change => change.text), ['Gone: Hype.', 'Good: Kind words.', 'New: Hedging.']);
  deepEqual(changesOf(said, 'Hedging').map(change => change.text), ['Still there: Hedging.', 'Good: Kind words.']);
  deepEqual(changesOf({ text: '', marks: [] }, 'Hype'), []);
});

test('Of a line that was agreed on nothing was wrong before', () => {
  const said = { text: 'Outlook works.', marks: [mark('Hedging', 'negative'), mark('Kind words', 'good')] };
  deepEqual(changesOf(said, '').map(change => change.text), ['Good: Kind words.', 'Marked: Hedging.']);
});

test('A practised line is cut at its marks and nothing of it is lost', () => {
  const said = { text: 'the number one app', marks: [mark('Hype', 'hype', 4, 10), mark('Hype', 'hype', 8, 4), mark('Hype', 'hype', 99, 3)] };
  const pieces = piecesOf(said);
  equal(pieces.map(piece => piece.text).join(''), said.text);
  deepEqual(pieces.map(piece => piece.mark !== null), [false, true, false]);
});

test('Samples are held to 16 bits', () => {
  const view = new DataView(samplesOf(new Float32Array([0, 1, -1, 2, 0.5])));
  deepEqual([0, 2, 4, 6, 8].map(at => view.getInt16(at, true)), [0, 32767, -32767, 32767, 16384]);
});

test('A word is found wherever it stands', () => {
  deepEqual(placesOf('Thursday. A thursday.', 'THURSDAY'), [0, 12]);
  deepEqual(placesOf('anything', ' '), []);
});

test('A key has a name only where it may act', () => {
  equal(nameOf('J', null, false, true), 'j');
  equal(nameOf('c', 'g', false, true), 'g c');
  equal(nameOf('j', null, true, true), null);
  equal(nameOf('Escape', null, true, true), 'Escape');
  equal(nameOf('j', null, false, false), null);
  equal(nameOf('ArrowLeft', null, false, false), 'ArrowLeft');
});
