import { CardsView } from './board/cards-view';
import { type Board, BoardView, press } from './board/board-view';
import { changed } from './board/calls';
import { quickCues } from './board/composer-view';
import { BoardLine } from './board/line';
import { fateWords } from './board/words';
import { closeButtons, focusSearch, keysDialog, leaveField, openKeys, shortcuts } from './pages/shortcuts';
import { reasonOf } from './reason';
import { byId, say } from './view/dom';

/** The live board. The page shows the calls without it, too; with it they stay true. */

/** Milliseconds between two looks at what is beside the calls. */
const teamEvery = 15_000;

const page = byId('board');
let board: Board = {
  calls: new Map(), order: 'need', isHeld: false, isLost: false, chosen: null,
  policy: { version: 0, liveCalls: true, liveFigures: false, captions: false, whispers: false, figures: false, tipEffects: false },
};
/** How far the team node's clock is ahead of this one. */
let ahead = 0;
let isDue = false;

const now = (): number => Date.now() + ahead;
const told = (text: string): void => say(byId('notice'), text);
const failed = (error: unknown): void => view.open ? view.open.told(reasonOf(error)) : told(reasonOf(error));

function change(part: Partial<Board>): void {
  board = { ...board, ...part };
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    view.show(board, now());
  });
}

const line = new BoardLine({
  snapshot: snapshot => {
    ahead = Date.parse(snapshot.now) - Date.now();
    cards.show(snapshot.team);
    change({ calls: changed(new Map(), snapshot.calls), policy: snapshot.policy, isLost: false });
    if (view.open) read(view.open.call.call);
  },
  rows: rows => {
    const opened = rows.find(row => row.call === view.open?.call.call && row.whispers !== view.open.call.whispers);
    change({ calls: changed(board.calls, rows) });
    if (rows.some(row => row.isOver)) lookAtTeam();
    if (opened && !opened.isOver) open(opened.call);
  },
  captions: captions => view.open?.read(captions),
  whispered: whisper => {
    const rep = board.calls.get(whisper.call)?.rep.split(' ')[0] ?? 'The rep';
    if (view.open?.call.call === whisper.call) view.open.told(fateWords(whisper.fate, rep));
    else told(fateWords(whisper.fate, rep));
  },
  policy: policy => change({ policy }),
  lost: () => change({ isLost: true }),
});

const view = new BoardView({
  ask: call => { choose(call); line.ask(call).catch(failed); },
  open: call => open(call),
  send: (call, text) => send(call, text),
  close: () => close(),
}, page.dataset['lead'] ?? 'Your lead');
const cards = new CardsView();

function lookAtTeam(): void {
  line.team().then(team => cards.show(team)).catch(() => { /* The line says by itself that it is lost. */ });
}

function choose(call: string | null): void {
  if (call !== board.chosen && view.open && view.open.call.call !== call) close();
  change({ chosen: call });
}

function open(call: string): void {
  choose(call);
  view.compose(board, call)?.focus();
  read(call);
}

function read(call: string): void {
  if (!board.policy.captions) return;
  line.open(call).then(captions => view.open?.read(captions)).catch(failed);
}

function close(): void {
  const call = view.open?.call.call;
  view.close();
  if (call && board.policy.captions) line.close(call).catch(() => { /* Whoever has left reads no more. */ });
  if (call) view.focus(call);
}

function send(call: string, text: string): void {
  line.whisper(call, text).then(() => view.open?.told('Sent. It waits for a pause.')).catch(failed);
}

function step(by: number): void {
  const order = view.order;
  const at = order.indexOf(board.chosen ?? '');
  const next = order[at < 0 ? (by > 0 ? 0 : order.length - 1) : Math.min(order.length - 1, Math.max(0, at + by))];
  if (!next) return;
  choose(next);
  view.focus(next);
}

function whisper(): void {
  const call = board.calls.get(board.chosen ?? '');
  if (!call) told('Choose a rep first, with J or K.');
  else if (call.whispers === 'open' || board.policy.captions) open(call.call);
  else line.ask(call.call).catch(failed);
}

function quick(place: number): void {
  const call = board.calls.get(board.chosen ?? '');
  if (call?.whispers === 'open') send(call.call, quickCues[place]!);
  else told('Ask to whisper first: they say yes for each call.');
}

function hold(): void {
  change({ isHeld: !board.isHeld });
  press('hold', board.isHeld);
}

function order(by: Board['order']): void {
  change({ order: by });
  press('by-need', by === 'need');
  press('by-name', by === 'name');
}

byId('hold').addEventListener('click', hold);
byId('by-need').addEventListener('click', () => order('need'));
byId('by-name').addEventListener('click', () => order('name'));
keysDialog();
closeButtons();
shortcuts({
  '/': focusSearch, '?': openKeys,
  Escape: () => { if (view.open) close(); else leaveField(); },
  j: () => step(1), k: () => step(-1), w: whisper, h: hold,
  1: () => quick(0), 2: () => quick(1), 3: () => quick(2),
  'g b': () => { location.href = '/board'; }, 'g o': () => { location.href = '/coaching'; }, 'g p': () => { location.href = '/playbook'; },
});
setInterval(() => change({}), 1000);
setInterval(lookAtTeam, teamEvery);
line.start();
