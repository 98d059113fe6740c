import type { Screen } from '../screen';
import type { State } from '../state';
import { deafTo } from '../levels';
import { nameOf } from '../phrases';
import { canFloat } from '../window';
import type { Actions } from './actions';
import { button, el, icon, say, set } from './dom';
import { SmallMeter } from './meter';

/** The top line: state and time in words, small meters while something else fills the middle, and the buttons. */
export class BarView {
  readonly element: HTMLElement;
  private readonly mark = icon('ear');
  private readonly label = el('span');
  private readonly time = el('span', { class: 'time' });
  private readonly heard = el('span', { class: 'vh' });
  private readonly meters = { rep: new SmallMeter('rep'), prospect: new SmallMeter('prospect') };
  private readonly mini = el('span', { class: 'mini' });
  private readonly quiet: HTMLButtonElement;
  private readonly quietIcon = icon('quiet');

  constructor(actions: Actions, float: () => void) {
    this.quiet = button({ class: 'ov-btn' }, () => actions.quiet(), this.quietIcon);
    this.element = el('div', { class: 'ov-bar' },
      el('span', { class: 'state' }, this.mark, this.label), this.time, this.mini,
      canFloat() ? button({ class: 'ov-btn more', 'aria-label': 'Keep on top', title: 'Keep on top' }, float, icon('overlay')) : null,
      button({ class: 'ov-btn more', 'aria-label': 'Keys and settings (?)', title: 'Keys and settings (?)' }, () => actions.panel(), icon('setup')),
      this.quiet);
  }

  show(screen: Screen, state: State): void {
    set(this.mark.firstElementChild!, 'href', `#i-${screen.icon}`);
    say(this.label, screen.label);
    say(this.time, screen.time ?? '');
    this.showMeters(screen, state);
    this.showQuiet(state);
  }

  private showMeters(screen: Screen, state: State): void {
    const call = screen.hasSmallMeters ? state.call : null;
    if (!call) return this.mini.replaceChildren();
    if (!this.mini.hasChildNodes()) this.mini.append(this.heard, this.meters.rep.element, this.meters.prospect.element);
    const deaf = deafTo(call.meters).map(speaker => nameOf(call, speaker).toLowerCase());
    say(this.heard, deaf.length === 0 ? `Levels: you and ${nameOf(call, 'prospect')} both heard` : `Levels: ${deaf.join(' and ')} not heard`);
    this.meters.rep.show(call.meters.rep.level);
    this.meters.prospect.show(call.meters.prospect.level);
  }

  private showQuiet(state: State): void {
    const isQuiet = state.call?.settings.quiet ?? false;
    const does = isQuiet ? 'Turn tips on (M)' : 'Quiet for this call (M)';
    this.quiet.hidden = !state.call?.isLive;
    set(this.quiet, 'aria-label', does);
    set(this.quiet, 'title', does);
    set(this.quietIcon.firstElementChild!, 'href', isQuiet ? '#i-bell' : '#i-quiet');
  }
}
