import { Controller } from './controller';
import { remind } from './due';
import { Hub } from './hub';
import { listen } from './keys';
import { preferences } from './preferences';
import { Store } from './store';
import { byId } from './view/dom';
import { OverlayView } from './view/overlay-view';
import { isSmall, openOnTop, resize } from './window';

/** The overlay shows the newest words and goes back through five tips: it need not remember a call. */
const limits = { captions: 12, tips: 12, notes: 1 };

/** What the rep chose with C, until the window is given another size by hand. */
let chosenCompact: boolean | null = null;

const isCompact = (): boolean => chosenCompact ?? isSmall();

const store = new Store(limits, () => view.show(store.state, preferences.current, isCompact(), performance.now()));
const hub = new Hub(store);
const controller = new Controller(store, hub);
const view = new OverlayView(byId('overlay'), byId('status'), controller, () => void openOnTop());

const toggleCompact = (): void => {
  chosenCompact = !isCompact();
  resize(chosenCompact);
  store.redraw();
};

// A tip that is pointed at or focused stays for as long as it is.
const hold = (): void => {
  const call = store.state.call;
  if (call && call.isHeld !== view.isTipHeld) store.tell({ kind: 'hold', on: view.isTipHeld });
};
for (const event of ['pointerover', 'pointerout', 'focusin', 'focusout'])
  document.addEventListener(event, () => setTimeout(hold));
document.documentElement.addEventListener('pointerleave', () => setTimeout(hold));

let wasSmall = isSmall();
window.addEventListener('resize', () => {
  if (isSmall() !== wasSmall && chosenCompact !== isSmall()) chosenCompact = null;
  wasSmall = isSmall();
  store.redraw();
});

preferences.onChange(() => store.redraw());
listen(controller, () => preferences.current.letters, { c: toggleCompact });
hub.start();
remind();
store.redraw();
