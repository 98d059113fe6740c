import { closeButtons, keysDialog, leaveField, openKeys, shortcuts } from './pages/shortcuts';

/** The page of the day and the note desk: keys, and menus that close. Everything works without it, by the same forms. */

const lines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-line]')];

/** The line that the focus stands in, else the one to call next. */
const current = (): HTMLElement | undefined => lines().find(line => line.contains(document.activeElement)) ?? lines()[0];

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#cards a.cover')];

function step<T extends HTMLElement>(all: readonly T[], at: number, by: number): T | undefined {
  return all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
}

function move(by: number): boolean {
  const queue = lines();
  const target = queue.length > 0
    ? step(queue, queue.findIndex(line => line.contains(document.activeElement)), by)?.querySelector<HTMLElement>('form button')
    : step(cards(), cards().findIndex(card => card === document.activeElement || card.getAttribute('aria-current') === 'true'), by);
  target?.focus();
  return target !== undefined && target !== null;
}

/** Presses a button or follows a link of a line's menu, without opening it. */
function act(name: string): boolean {
  const found = current()?.querySelector<HTMLElement>(`[data-act="${name}"]`);
  found?.click();
  return found !== null && found !== undefined;
}

function press(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.click();
  return found !== null;
}

function edit(): boolean {
  const text = document.getElementById('text');
  text?.focus();
  return text !== null;
}

const goTo = (address: string): void => { location.href = address; };

for (const choice of document.querySelectorAll<HTMLSelectElement>('select[data-go]'))
  choice.addEventListener('change', () => choice.form?.requestSubmit());

for (const print of document.querySelectorAll('[data-print]')) print.addEventListener('click', () => window.print());

// One menu at a time; a click elsewhere or Escape closes it.
const menus = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')];
document.addEventListener('click', event => {
  for (const menu of menus()) if (!(event.target instanceof Node && menu.contains(event.target))) menu.open = false;
});

function leave(): boolean {
  const open = menus();
  for (const menu of open) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
  return open.length > 0 || leaveField();
}

keysDialog();
closeButtons();
shortcuts({
  Enter: () => press('#take'),
  j: () => move(1),
  k: () => move(-1),
  s: () => act('snooze'),
  x: () => act('remove'),
  n: () => act('card'),
  c: () => press('[data-confirm]'),
  e: () => edit(),
  p: () => press('#print'),
  '?': openKeys,
  Escape: leave,
  'g t': () => goTo('/today'),
  'g l': () => goTo('/'),
  'g c': () => goTo('/calls'),
});
