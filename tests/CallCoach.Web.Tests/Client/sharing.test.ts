import { test } from 'node:test';
import { deepEqual, equal } from 'node:assert/strict';
import { canKeepBack, sharedOf } from '../../../src/CallCoach.Web/Client/src/sharing';
import type { SharePolicy, TeamState } from '../../../src/CallCoach.Web/Client/src/wire';

const little: SharePolicy = { version: 1, liveCalls: true, liveFigures: false, captions: false, whispers: false, figures: false, tipEffects: false };
const all: SharePolicy = { version: 2, liveCalls: true, liveFigures: true, captions: true, whispers: true, figures: true, tipEffects: true };
const team = (policy: SharePolicy, more: Partial<TeamState> = {}): TeamState => ({ team: 'North', link: 'up', policy, news: [], ...more });

test('By default the outcome and that there is a call', () => equal(sharedOf(team(little)).length, 2));

test('All that is shared is listed', () => equal(sharedOf(team(all)).length, 6));

test('What is kept back today is not listed as shared', () => {
  const kept = sharedOf(team(all, { keptBackUntil: '2026-11-28T00:00:00Z' }));
  deepEqual(kept.filter(line => line.startsWith('While it lasts')), []);
});

test('There is something to keep back only where something live is shared', () => {
  equal(canKeepBack(team(little)), false);
  equal(canKeepBack(team(all)), true);
  equal(canKeepBack(team(little, { keptBackUntil: '2026-11-28T00:00:00Z' })), true);
});
