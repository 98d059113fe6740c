import { test } from 'node:test';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Screen, screenOf } from '../../../src/CallCoach.Web/Client/src/screen';
import { type Happening, initial, update } from '../../../src/CallCoach.Web/Client/src/state';
import type { Payload } from '../../../src/CallCoach.Web/Client/src/wire';
import { callEnded, caption, levels, message, started, tip, tipEnded } from './messages';

const up: Happening = { kind: 'link', is: 'up', at: 0 };
const heard = (...payloads: Payload[]): Happening => ({ kind: 'messages', messages: payloads.map((payload, at) => message(at + 1, payload)) });
const screen = (...happenings: Happening[]): Screen => screenOf(happenings.reduce(update, initial({ captions: 5, tips: 5, notes: 5 })), 4000);
const quiet: Payload = { type: 'settings', intensity: 'balanced', quiet: true };

test('Before the program answers, the overlay looks for it', () => {
  const shown = screen();
  equal(shown.label, 'Connecting');
  equal(shown.field.is, 'say');
});

test('Without a call it waits, and offers to start one', () => {
  const shown = screen(up);
  ok(shown.field.is === 'say' && shown.field.headline === 'Waiting for a call' && shown.field.acts.includes('start'));
});

test('Why a call could not start stands where the waiting stood', () => {
  const shown = screen(up, { kind: 'refusal', text: 'No microphone is plugged in.' });
  ok(shown.field.is === 'say' && shown.field.text === 'No microphone is plugged in.');
});

test('A call without a tip shows two meters and the newest words in two lines', () => {
  const shown = screen(up, heard(started(), caption(1, 'Look, I’ve got two crews', { interim: 'waiting on me', isFinal: false })));
  equal(shown.label, 'Listening');
  equal(shown.field.is, 'levels');
  deepEqual(shown.ticker, { is: 'words', lines: 2, speaker: 'prospect', name: 'Jordan', text: 'Look, I’ve got two crews', interim: 'waiting on me' });
  equal(shown.announcement, '');
});

test('The other side without a name is them', () => {
  const shown = screen(up, heard(started(null), caption(1, 'Hello?')));
  ok(shown.ticker?.is === 'words' && shown.ticker.name === 'Them');
});

test('A tip takes the field, leaves one line to the words, and is announced by its headline alone', () => {
  const shown = screen(up, heard(started(), caption(1, 'Not right now.'), tip(1, { headline: 'Ask when.', why: 'Heard: “Not right now.”' })));
  equal(shown.field.is, 'tip');
  ok(shown.ticker?.is === 'words' && shown.ticker.lines === 1);
  ok(shown.hasSmallMeters);
  equal(shown.announcement, 'Ask when.');
});

for (const tone of ['stop', 'legal'] as const)
  test(`A tip of tone ${tone} takes the words' line too`, () =>
    equal(screen(up, heard(started(), caption(1, 'Take me off.'), tip(1, { tone }))).ticker, null));

test('Quiet keeps tips away, but not what the law asks for', () => {
  const still = screen(up, heard(started(), quiet, tip(1)));
  equal(still.field.is, 'levels');
  equal(still.label, 'Quiet');
  ok(still.ticker?.is === 'note');
  equal(screen(up, heard(started(), quiet, tip(1, { tone: 'legal' }))).field.is, 'tip');
});

test('A tip that the rep calls up is shown even when quiet', () =>
  equal(screen(up, heard(started(), tip(1), tipEnded(1, 'expired'), quiet), { kind: 'again' }).field.is, 'tip'));

test('A dead microphone is said, with the second since when', () => {
  const dead = screen(up, heard(started()), { kind: 'levels', levels: levels(17, { repHeard: false }) });
  equal(dead.label, 'Not hearing you');
  equal(dead.look, 'alarm');
  ok(dead.field.is === 'say' && dead.field.headline === 'Can’t hear your microphone' && dead.field.text.startsWith('No sound since 0:12.'));
});

test('A dead other side is said by name', () => {
  const dead = screen(up, heard(started()), { kind: 'levels', levels: levels(17, { prospectHeard: false }) });
  equal(dead.label, 'Not hearing Jordan');
  const unnamed = screen(up, heard(started(null)), { kind: 'levels', levels: levels(17, { prospectHeard: false }) });
  equal(unnamed.announcement, 'Can’t hear the other side');
});

test('A tip waits for both ears, a stop does not', () => {
  const deaf: Happening = { kind: 'levels', levels: levels(17, { repHeard: false }) };
  equal(screen(up, heard(started(), tip(1)), deaf).look, 'alarm');
  equal(screen(up, heard(started(), tip(1, { tone: 'stop' })), deaf).field.is, 'tip');
});

test('The alarm goes when sound is back', () => {
  const back = screen(up, heard(started()), { kind: 'levels', levels: levels(17, { repHeard: false }) }, { kind: 'levels', levels: levels(18) });
  equal(back.look, 'plain');
});

test('A lost line greys the overlay and keeps the last tip as text', () => {
  const shown = screen(up, heard(started(), tip(1, { headline: 'Ask when.' })), { kind: 'link', is: 'lost', at: 0 });
  equal(shown.look, 'lost');
  deepEqual(shown.ticker, { is: 'note', text: 'Last tip: Ask when.' });
  ok(shown.field.is === 'say' && shown.field.text.endsWith('Last link 4 s ago.'));
});

test('The end shows what was promised, one good thing and one to try', () => {
  const shown = screen(up, heard(started(), callEnded({ promised: 'Thursday, 3:15 pm', goodThing: 'You asked about the mornings.', tryNext: 'Open in your own words.' })));
  equal(shown.label, 'Warm');
  ok(shown.field.is === 'ended');
  deepEqual(shown.field.is === 'ended' && shown.field.lines.map(line => line.text + line.strong),
    ['Call Jordan Thursday, 3:15 pm', 'Best: you asked about the mornings', 'Try: open in your own words']);
  ok(shown.hasEndButtons);
});

test('Somebody who asked for no more calls is not to be called', () => {
  const shown = screen(up, heard(started(), callEnded({ outcome: 'cold', overlay: 'dnc', quote: 'Take me off your list' })));
  equal(shown.field.is === 'ended' && shown.field.lines[0]?.strong, 'Do not call again');
});

test('A call back without a time quotes what was said', () => {
  const shown = screen(up, heard(started(), callEnded({ overlay: 'callback-due', quote: 'Some time next week' })));
  equal(shown.field.is === 'ended' && shown.field.lines[0]?.strong, '“Some time next week”');
});

test('A name or an I at the start of a line keeps its letter', () => {
  const shown = screen(up, heard(started(), callEnded({ goodThing: 'I heard a pause.', tryNext: 'Jordan first.' })));
  deepEqual(shown.field.is === 'ended' && shown.field.lines.slice(1).map(line => line.text), ['Best: I heard a pause', 'Try: Jordan first']);
});

test('An answer to a key stands in the ticker', () => {
  const shown = screen(up, heard(started(), caption(1, 'Hello?')), { kind: 'notice', text: 'Moment flagged at 0:43' });
  deepEqual(shown.ticker, { is: 'note', text: 'Moment flagged at 0:43' });
});
