import { test } from 'node:test';
import { equal } from 'node:assert/strict';
import { Watchdog } from '../../../src/CallCoach.Web/Client/src/watchdog';

/** A watchdog on a clock of its own, over a program that answers or does not. */
function scene(answers: boolean): { dog: Watchdog; wait: (to: number) => Promise<void>; asked: () => number; gaveUp: () => number } {
  let now = 0;
  let asked = 0;
  let gaveUp = 0;
  const ask = (): Promise<void> => {
    asked++;
    return answers ? Promise.resolve() : Promise.reject(new Error('silent'));
  };
  const dog = new Watchdog(ask, () => { gaveUp++; }, () => now);
  const wait = async (to: number): Promise<void> => {
    now = to;
    dog.look();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  return { dog, wait, asked: () => asked, gaveUp: () => gaveUp };
}

test('A line without a call may be silent for ever', async () => {
  const { wait, asked } = scene(false);
  await wait(100_000);
  equal(asked(), 0);
});

test('A line that falls silent in a call is asked, and given up when there is no answer', async () => {
  const { dog, wait, asked, gaveUp } = scene(false);
  dog.expect();
  dog.heard(0);
  await wait(1000);
  equal(asked(), 0);
  await wait(1300);
  equal(asked(), 1);
  equal(gaveUp(), 1);
});

test('A program that answers may stay silent', async () => {
  const { dog, wait, asked, gaveUp } = scene(true);
  dog.expect();
  dog.heard(0);
  await wait(1300);
  await wait(9000);
  equal(asked(), 1);
  equal(gaveUp(), 0);
});

test('Levels after an answer are watched again', async () => {
  const { dog, wait, asked } = scene(true);
  dog.expect();
  await wait(1300);
  dog.heard(1400);
  dog.expect();
  await wait(3000);
  equal(asked(), 2);
});
