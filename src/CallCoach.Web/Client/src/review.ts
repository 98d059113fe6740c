import { quietForms } from './pages/quiet-forms';
import { closeButtons, focusSearch, keysDialog, leaveField, openKeys, shortcuts } from './pages/shortcuts';
import { closeExport, openExport } from './review/export-menu';
import { MarksShown } from './review/marks-shown';
import { Player } from './review/player';
import { Playhead } from './review/playhead';
import { Practise } from './review/practise';
import { Search } from './review/search';
import { rateTip } from './review/tips';
import { type Stretch, hashOf, momentOf, neighbour } from './review/times';
import { Words } from './review/words';
import { byId, say } from './view/dom';

/** One call after it ended. The page is whole without this; here it gets playing, searching, correcting and practising. */

const playhead = new Playhead();
const player = new Player(at => playhead.move(at, true));
const words = new Words();
const search = new Search(at => go(at, false));
const marks = new MarksShown();
const practise = new Practise();

/** Goes to a moment. @param scrolls Brings its turn into view. */
function go(at: number, scrolls = true): void {
  playhead.move(at, scrolls);
  player.seek(at);
}

function goToMoment(by: 1 | -1): boolean {
  const pins = [...document.querySelectorAll<HTMLElement>('#wave .pin')];
  const at = neighbour(pins.map(pin => Number(pin.dataset['t'])), playhead.at, by);
  if (at === null) return false;
  go(at);
  const pin = pins.find(pin => Number(pin.dataset['t']) === at);
  say(byId('notice'), pin?.getAttribute('aria-label') ?? '');
  return true;
}

function press(selector: string): boolean {
  const button = document.querySelector<HTMLButtonElement>(selector);
  button?.click();
  return button !== null;
}

async function copyLink(): Promise<void> {
  const address = location.origin + location.pathname + hashOf(playhead.at);
  history.replaceState(null, '', hashOf(playhead.at));
  try {
    await navigator.clipboard.writeText(address);
    say(byId('copy-link'), 'Copied');
  } catch {
    say(byId('copy-link'), 'It stands in the address bar');
  }
}

function noteHere(): void {
  (byId('note-at') as HTMLInputElement).value = byId('now-at').textContent ?? '';
  byId('note-text').focus();
}

function stretches(): Stretch[] {
  return [...document.querySelectorAll<HTMLElement>('#turns > .turn')].map(turn => ({ from: Number(turn.dataset['t']), to: Number(turn.dataset['end']) }));
}

/** Takes in the page: at the start, and whenever a form has renewed it. */
function renew(): void {
  playhead.renew();
  player.renew(stretches());
  search.renew();
  marks.renew();
  practise.renew();
  keysDialog();
  byId('seek').addEventListener('click', event => go(playhead.timeAt((event as MouseEvent).clientX)));
  byId('copy-link').addEventListener('click', () => void copyLink());
  byId('print').hidden = false;
  byId('print').addEventListener('click', () => { closeExport(); print(); });
  byId('copy-link').addEventListener('blur', () => say(byId('copy-link'), 'Copy link to this moment'));
}

document.addEventListener('click', event => {
  if (!(event.target instanceof Element)) return;
  if (!event.target.closest('#export') || event.target.closest('#export a')) closeExport();
  const word = event.target.closest<HTMLElement>('#turns .w');
  if (word && getSelection()?.isCollapsed !== false) {
    words.stand(word);
    go(Number(word.dataset['t']), false);
  }
  const link = event.target.closest<HTMLAnchorElement>('a[href^="#t="]');
  const at = link && momentOf(link.hash);
  if (link && at !== null) {
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    go(at);
    if (link.closest('.at')) player.play();
  }
});
document.addEventListener('dblclick', event => {
  if (event.target instanceof Element && event.target.closest('#turns .w')) words.correct();
});

function goToHash(): void {
  const at = momentOf(location.hash);
  if (at !== null) go(at);
}

addEventListener('hashchange', goToHash);
closeButtons();
quietForms(renew);
renew();
goToHash();

shortcuts({
  ' ': () => player.toggle(),
  j: () => goToMoment(1),
  k: () => goToMoment(-1),
  ArrowRight: () => words.step(1, playhead.turn),
  ArrowLeft: () => words.step(-1, playhead.turn),
  ArrowDown: () => words.stepTurn(1),
  ArrowUp: () => words.stepTurn(-1),
  Enter: () => {
    if (words.time === null) return false;
    go(words.time, false);
    player.play();
    return true;
  },
  w: () => words.correct(),
  p: () => practise.openIn(words.current?.closest<HTMLElement>('.turn') ?? playhead.turn),
  1: () => press('#outcome [data-key="1"]'),
  2: () => press('#outcome [data-key="2"]'),
  3: () => press('#outcome [data-key="3"]'),
  u: () => rateTip(playhead.at, 'u'),
  n: () => rateTip(playhead.at, 'n'),
  e: openExport,
  f: () => press('#flag'),
  t: noteHere,
  l: () => void copyLink(),
  '/': focusSearch,
  '?': openKeys,
  Escape: () => closeExport() || leaveField(),
  'g c': () => { location.href = '/calls'; },
  'g l': () => { location.href = '/'; },
});
