import type { Preferences } from '../preferences';
import type { Act, Field } from '../screen';
import type { State } from '../state';
import type { Line } from '../summary';
import { canFloat } from '../window';
import type { Actions } from './actions';
import { button, el, icon, say } from './dom';
import { LevelsView } from './levels-view';
import { PanelView } from './panel-view';
import { TipView } from './tip-view';

/** The middle of the overlay. Its parts are built when they come up and only touched up while they stay. */
export class FieldView {
  readonly element = el('div', { class: 'ov-body' });
  private readonly levels = new LevelsView();
  private readonly panel: PanelView;
  private shown = '';
  private tip: TipView | null = null;
  private text: HTMLElement | null = null;

  constructor(private readonly actions: Actions, private readonly float: () => void) {
    this.panel = new PanelView(actions);
  }

  /** Whether a tip stands there that is pointed at or focused. */
  get isHeld(): boolean {
    return this.tip?.element.matches(':hover, :focus-within') ?? false;
  }

  show(field: Field, state: State, chosen: Preferences): void {
    const key = keyOf(field);
    if (key !== this.shown) {
      this.shown = key;
      this.tip = null;
      this.text = null;
      this.element.replaceChildren(this.build(field));
    }
    if (field.is === 'levels' && state.call) this.levels.show(state.call, state.call.meters);
    if (field.is === 'tip') this.tip?.mark(field.tip);
    if (field.is === 'panel') this.panel.show(state, chosen);
    if (field.is === 'say' && this.text) say(this.text, field.text);
  }

  private build(field: Field): HTMLElement {
    switch (field.is) {
      case 'levels':
        return this.levels.element;
      case 'panel':
        return this.panel.element;
      case 'tip':
        this.tip = new TipView(field.tip, field.isAgain, this.actions);
        return this.tip.element;
      case 'ended':
        return el('ul', { class: 'ov-end' }, ...field.lines.map(lineOf));
      case 'say':
        return this.told(field);
    }
  }

  private told(field: Extract<Field, { is: 'say' }>): HTMLElement {
    this.text = el('p', {}, field.text);
    const acts = field.acts.filter(act => act !== 'on-top' || canFloat());
    const row = acts.length > 0 ? el('div', { class: 'row' }, ...acts.map(act => this.act(act))) : null;
    return el('div', { class: 'ov-say' }, icon(field.icon, 'i'), el('p', { class: 'headline' }, field.headline), this.text, row);
  }

  private act(act: Act): HTMLElement {
    return act === 'start'
      ? button({ class: 'btn small primary' }, () => this.actions.start(), 'Start call')
      : button({ class: 'btn small' }, this.float, 'Keep on top');
  }
}

const lineOf = (line: Line): HTMLElement =>
  el('li', { class: `line-${line.icon}` }, icon(line.icon, 'i'), el('span', {}, line.text, line.strong ? el('b', {}, line.strong) : null));

/** What makes a middle another one, rather than the same with other figures. */
function keyOf(field: Field): string {
  switch (field.is) {
    case 'tip':
      return `tip ${field.tip.id} ${field.isAgain}`;
    case 'say':
      return `say ${field.headline} ${field.acts.join(' ')}`;
    case 'ended':
      return `ended ${JSON.stringify(field.lines)}`;
    default:
      return field.is;
  }
}
