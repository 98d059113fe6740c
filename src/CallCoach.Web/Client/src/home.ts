import { Controller } from './controller';
import { ListeningView } from './home/listening-view';
import { StatusView } from './home/status-view';
import { SummaryView } from './home/summary-view';
import { TeamView } from './home/team-view';
import { TipsView } from './home/tips-view';
import { TurnsView } from './home/turns-view';
import { Hub } from './hub';
import { listen } from './keys';
import { preferences } from './preferences';
import { Store } from './store';
import { byId } from './view/dom';
import { openOnTop, openPopUp } from './window';
import type { Intensity } from './wire';

/** Hours of talk; beyond it the oldest turns leave the page. */
const limits = { captions: 1500, tips: 200, notes: 2000 };

const store = new Store(limits, draw);
const hub = new Hub(store);
const controller = new Controller(store, hub);
const status = new StatusView();
const summary = new SummaryView(byId('summary'));
const turns = new TurnsView(byId('turns'), byId('dropped'));
const team = new TeamView(controller);
const listening = new ListeningView();
const tips = new TipsView(byId('tips'), byId('no-tips'), controller);

function draw(): void {
  status.show(store.state);
  summary.show(store.state.call);
  turns.show(store.state.call);
  tips.show(store.state.call);
  team.show(store.state);
  listening.show(store.state);
}

const field = (id: string): HTMLInputElement => byId(id) as HTMLInputElement;
const given = (id: string): string | null => field(id).value.trim() || null;

byId('start').addEventListener('submit', event => {
  event.preventDefault();
  controller.start({ firstName: given('first-name'), company: given('company'), segment: null, isWarm: field('warm').checked, lead: given('lead') });
});
byId('stop').addEventListener('click', () => controller.stop());
byId('quiet').addEventListener('click', () => controller.quiet());
for (const choice of document.querySelectorAll<HTMLButtonElement>('[data-intensity]'))
  choice.addEventListener('click', () => controller.intensity(choice.dataset['intensity'] as Intensity));

/** Windows are opened by a click only, and what the browser refuses is said beside the buttons. */
const opening = (isOpen: boolean): void => { byId('blocked').hidden = isOpen; };
byId('on-top').addEventListener('click', () => void openOnTop().then(opening));
byId('pop-up').addEventListener('click', () => opening(openPopUp()));
byId('open-overlay').addEventListener('click', event => {
  event.preventDefault();
  void openOnTop().then(opening);
});

// The page of a call that the overlay links to.
window.name = 'callcoach';
listen(controller, () => preferences.current.letters);
hub.start();
draw();
