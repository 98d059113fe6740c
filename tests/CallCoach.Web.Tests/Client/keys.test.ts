import { test } from 'node:test';
import { deepEqual, equal } from 'node:assert/strict';
import { actionOf } from '../../../src/CallCoach.Web/Client/src/keys';
import type { Actions } from '../../../src/CallCoach.Web/Client/src/view/actions';

const done: string[] = [];
const actions = new Proxy({} as Actions, {
  get: (_, name) => (...values: unknown[]) => done.push([String(name), ...values].join(' ')),
});

function press(key: string, more: object = {}, letters = true): string[] {
  done.length = 0;
  actionOf({ key, hasModifier: false, isTyping: false, ...more }, letters)?.(actions);
  return [...done];
}

for (const [key, does] of Object.entries({
  Escape: 'dismiss', d: 'done', m: 'quiet', u: 'mark helpful', n: 'mark not-helpful', f: 'flagMoment', l: 'lastTip', k: 'stopKeeping', '?': 'panel',
}))
  test(`${key} means ${does}`, () => deepEqual(press(key), [does]));

test('Capital letters mean the same', () => deepEqual(press('D'), ['done']));

test('No key acts in a text field', () => {
  deepEqual(press('d', { isTyping: true }), []);
  deepEqual(press('Escape', { isTyping: true }), []);
});

test('No key acts with Ctrl, Alt or Meta held', () => deepEqual(press('d', { hasModifier: true }), []));

test('Letters can be switched off, Escape stays', () => {
  deepEqual(press('d', {}, false), []);
  deepEqual(press('?', {}, false), []);
  deepEqual(press('Escape', {}, false), ['dismiss']);
});

test('Other keys mean nothing', () => equal(actionOf({ key: 'q', hasModifier: false, isTyping: false }, true), null));

test('A page may have keys of its own', () => {
  let pressed = 0;
  actionOf({ key: 'C', hasModifier: false, isTyping: false }, true, { c: () => { pressed++; } })?.(actions);
  equal(pressed, 1);
});
