import { test } from 'node:test';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Tips, again, cameUp, ended, marked, noTips, released, sentAway, visible } from '../../../src/CallCoach.Web/Client/src/tips';
import { tip } from './messages';

const show = (tips: Tips, id: number, more = {}): Tips => cameUp(tips, tip(id, more), id, 12);
const shown = (tips: Tips): number | null => visible(tips)?.id ?? null;

test('A tip is shown from its coming to its end', () => {
  const tips = show(noTips, 1);
  equal(shown(tips), 1);
  equal(shown(ended(tips, 1, 'expired', false)), null);
});

test('A tip that runs out stays while it is pointed at, and goes when left', () => {
  const tips = ended(show(noTips, 1), 1, 'expired', true);
  equal(shown(tips), 1);
  equal(shown(released(tips)), null);
});

test('A tip that is not over stays when the pointer leaves it', () => equal(shown(released(show(noTips, 1))), 1));

for (const ending of ['dismissed', 'done', 'replaced', 'call-over'])
  test(`A tip that is ${ending} goes at once, pointed at or not`, () =>
    equal(shown(ended(show(noTips, 1), 1, ending, true)), null));

test('A newer tip replaces one that lingers', () => equal(shown(show(ended(show(noTips, 1), 1, 'expired', true), 2)), 2));

test('The end of an earlier tip leaves the present one alone', () => equal(shown(ended(show(show(noTips, 1), 2), 1, 'replaced', false)), 2));

test('A tip sent away is gone before the hub says so', () => {
  const tips = sentAway(show(noTips, 1));
  equal(shown(tips), null);
  equal(shown(ended(tips, 1, 'dismissed', false)), null);
});

test('The last tip can be called up again, then those before it, then none', () => {
  let tips = [1, 2, 3].reduce((before, id) => ended(show(before, id), id, 'expired', false), noTips);
  const seen: (number | null)[] = [];
  for (let press = 0; press < 4; press++) seen.push(shown(tips = again(tips)));
  deepEqual(seen, [3, 2, 1, null]);
});

test('No more than five tips can be called up', () => {
  let tips = [1, 2, 3, 4, 5, 6, 7].reduce((before, id) => ended(show(before, id), id, 'expired', false), noTips);
  const seen: (number | null)[] = [];
  for (let press = 0; press < 6; press++) seen.push(shown(tips = again(tips)));
  deepEqual(seen, [7, 6, 5, 4, 3, null]);
});

test('Calling up again passes over the tip that is on', () => {
  const tips = again(show(ended(show(noTips, 1), 1, 'expired', false), 2));
  equal(shown(tips), 1);
  equal(shown(sentAway(tips)), 2);
});

test('A new tip comes before one called up again', () => {
  const tips = again(ended(show(noTips, 1), 1, 'expired', false));
  equal(shown(show(tips, 2)), 2);
});

test('A mark stays with its tip', () => {
  const tips = marked(show(show(noTips, 1), 2), 1, 'helpful');
  deepEqual(tips.list.map(one => one.mark), ['helpful', null]);
});

test('A tone from a later version looks like a nudge', () => equal(visible(show(noTips, 1, { tone: 'sparkle' }))?.tone, 'nudge'));

test('Blank reasons and phrases count as none', () => {
  const one = visible(show(noTips, 1, { why: '  ', say: '' }));
  ok(one && one.why === null && one.say === null);
});

test('Tips kept are bounded', () => {
  const tips = Array.from({ length: 50 }, (_, at) => at + 1).reduce((before, id) => show(before, id), noTips);
  equal(tips.list.length, 12);
  equal(shown(tips), 50);
});

test('A lead’s question is answered with done or dismiss, and has their name', () => {
  const tips = cameUp(noTips, { type: 'tip-shown', id: 1, class: 'coaching', tone: 'whisper', kind: 'whisper-question', headline: 'May I whisper to you?', from: 'Ruth' }, 5, 10);
  deepEqual([tips.list[0]?.from, tips.list[0]?.asks, tips.list[0]?.tone], ['Ruth', true, 'whisper']);
});
