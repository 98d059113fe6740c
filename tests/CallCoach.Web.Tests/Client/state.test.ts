import { test } from 'node:test';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Happening, type State, initial, misses, update } from '../../../src/CallCoach.Web/Client/src/state';
import { visible } from '../../../src/CallCoach.Web/Client/src/tips';
import type { CallMessage, NodeState, Payload } from '../../../src/CallCoach.Web/Client/src/wire';
import { callEnded, caption, levels, message, started, tip, tipEnded } from './messages';

const limits = { captions: 5, tips: 6, notes: 3 };

const after = (...happenings: Happening[]): State => happenings.reduce(update, initial(limits));
const heard = (...payloads: Payload[]): Happening =>
  ({ kind: 'messages', messages: payloads.map((payload, at) => message(at + 1, payload)) });
const more = (number: number, ...payloads: Payload[]): Happening =>
  ({ kind: 'messages', messages: payloads.map((payload, at) => message(number + at, payload)) });
const node = (call: string | null, isLive: boolean, lastNumber: number): NodeState => ({ version: 1, call, isLive, lastNumber });

test('A call begins with its first message', () => {
  const state = after(heard(started()));
  equal(state.call?.id, 'one');
  equal(state.call?.prospect, 'Jordan');
  ok(state.call?.isLive);
});

test('A message from a later version changes nothing and holds nothing up', () => {
  const unknown = { type: 'mood-ring', colour: 'blue' } as unknown as Payload;
  const state = after(heard(started(), unknown, caption(1, 'Hello.')));
  equal(state.call?.captions.list.length, 1);
  ok(!misses(state));
});

test('A message without a payload does no harm', () => {
  const bare = { version: 2, call: 'one', number: 2, at: 2 } as CallMessage;
  const state = after(heard(started()), { kind: 'messages', messages: [bare] }, more(3, caption(1, 'Hello.')));
  equal(state.call?.captions.list.length, 1);
});

test('Words of an utterance grow in place', () => {
  const state = after(heard(started(),
    caption(1, '', { interim: 'not', isFinal: false }),
    caption(1, 'Not', { interim: 'right', isFinal: false }),
    caption(1, 'Not right now.')));
  deepEqual(state.call?.captions.list.map(said => [said.text, said.interim, said.isFinal]), [['Not right now.', '', true]]);
});

test('An utterance that turns out to hold no words goes away', () => {
  const state = after(heard(started(), caption(1, '', { interim: 'uh', isFinal: false }), caption(1, '')));
  deepEqual(state.call?.captions.list, []);
});

test('Both sides stand in the order in which they began to speak', () => {
  const state = after(heard(started(),
    caption(2, 'Second.', { start: 5 }), caption(1, 'First.', { speaker: 'rep', start: 3 }), caption(3, 'Third.', { start: 7 })));
  deepEqual(state.call?.captions.list.map(said => said.text), ['First.', 'Second.', 'Third.']);
});

test('Utterances of two speakers with the same number are two', () => {
  const state = after(heard(started(), caption(1, 'Hello?'), caption(1, 'Hi.', { speaker: 'rep' })));
  equal(state.call?.captions.list.length, 2);
});

test('No more captions are kept than the page wants, and it knows how many are gone', () => {
  const state = after(heard(started(), ...Array.from({ length: 40 }, (_, at) => caption(at, `Turn ${at}.`))));
  equal(state.call?.captions.list.length, limits.captions);
  equal(state.call?.captions.dropped, 40 - limits.captions);
  equal(state.call?.captions.list.at(-1)?.text, 'Turn 39.');
});

test('Findings and tips held back are bounded too', () => {
  const held = (id: number): Payload => ({ type: 'tip-held', finding: id, headline: 'One fact.', because: 'stale' });
  const state = after(heard(started(), ...Array.from({ length: 20 }, (_, at) => held(at))));
  deepEqual(state.call?.heldBack.map(tipHeld => tipHeld.finding), [17, 18, 19]);
});

test('A name learnt in the call replaces the one from before', () =>
  equal(after(heard(started(null), { type: 'talk-share', rep: 0.6, prospect: 0.4, firstName: 'Pat' })).call?.prospect, 'Pat'));

test('A share without a name leaves the name alone', () =>
  equal(after(heard(started('Jordan'), { type: 'talk-share', rep: 0.6, prospect: 0.4, firstName: null })).call?.prospect, 'Jordan'));

test('Levels of another call are left alone', () => {
  const state = after(heard(started()), { kind: 'levels', levels: { ...levels(3), call: 'other' } });
  equal(state.call?.meters.rep.level, 0);
});

test('The clock of a call never goes back', () => {
  const state = after(heard(started()), { kind: 'levels', levels: levels(30) }, { kind: 'levels', levels: levels(29) }, more(2, caption(1, 'Hi.')));
  equal(state.call?.at, 30);
});

test('A call that ends puts meters to rest and takes its tip away', () => {
  const state = after(heard(started(), tip(1)), { kind: 'levels', levels: levels(5) }, more(3, callEnded()));
  ok(!state.call?.isLive);
  equal(state.call?.meters.rep.level, 0);
  equal(state.call && visible(state.call.tips), null);
  equal(state.call?.at, 82);
});

test('A new call starts from nothing', () => {
  const next = { kind: 'messages', messages: [message(1, started('Pat'), 0, 'two')] } as const;
  const state = after(heard(started(), caption(1, 'Hello.'), tip(1)), next);
  equal(state.call?.id, 'two');
  deepEqual(state.call?.captions.list, []);
  deepEqual(state.call?.tips.list, []);
});

test('A program that began anew under the same name is read from the start', () => {
  const state = after(heard(started(), caption(1, 'Hello.'), caption(2, 'Yes?')), { kind: 'node', node: node('one', true, 1) });
  equal(state.order.last, 0);
  deepEqual(state.call?.captions.list, []);
});

test('A program that has more goes on where this page stood', () => {
  const state = after(heard(started(), caption(1, 'Hello.')), { kind: 'node', node: node('one', true, 9) });
  equal(state.order.last, 2);
  equal(state.call?.captions.list.length, 1);
});

test('A call that the program knows nothing of is gone, but its summary stays', () => {
  equal(after(heard(started()), { kind: 'node', node: node(null, false, 0) }).call, null);
  ok(after(heard(started(), callEnded()), { kind: 'node', node: node(null, false, 0) }).call?.ended);
});

test('A call that stopped without a word is over', () => {
  const stopped = node('one', false, 2);
  const state = after({ kind: 'node', node: stopped }, heard(started(), caption(1, 'Hello.')), { kind: 'caught-up', node: stopped });
  ok(state.call && !state.call.isLive && state.call.ended === null);
});

test('An answer about the call before does not shut out the one that began meanwhile', () => {
  const begun = after({ kind: 'messages', messages: [message(1, started(), 0, 'two')] }, { kind: 'node', node: node('one', false, 5) });
  const state = update(begun, { kind: 'messages', messages: [message(2, caption(1, 'Hello.'), 1, 'two')] });
  equal(state.order.call, 'two');
  ok(misses(state));
});

test('A new tip closes the settings; the end of a tip does not', () => {
  const open = after(heard(started(), tip(1)), { kind: 'panel', open: true });
  ok(update(open, more(3, tipEnded(1, 'expired'))).isPanelOpen);
  ok(!update(open, more(3, tip(2))).isPanelOpen);
});

test('A line that is lost twice was lost the first time', () => {
  const state = after({ kind: 'link', is: 'up', at: 5 }, { kind: 'link', is: 'lost', at: 10 }, { kind: 'link', is: 'lost', at: 20 });
  deepEqual(state.link, { is: 'lost', since: 10 });
});
