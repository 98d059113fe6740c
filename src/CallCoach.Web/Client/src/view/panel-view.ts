import { type Preferences, type Preference, preferences } from '../preferences';
import type { State } from '../state';
import type { Intensity } from '../wire';
import type { Actions } from './actions';
import { button, el, set } from './dom';

const intensities: readonly (readonly [Intensity, string])[] = [['quiet', 'Quiet'], ['balanced', 'Balanced'], ['eager', 'Eager']];

const keys: readonly (readonly [key: string, does: string])[] = [
  ['Esc', 'dismiss'], ['D', 'done'], ['M', 'quiet for this call'], ['U', 'helpful'], ['N', 'not helpful'],
  ['F', 'flag moment'], ['L', 'last tip'], ['K K', 'delete call'], ['C', 'compact'], ['?', 'close this'],
];

const choices: readonly (readonly [choice: Preference, name: string, means: string])[] = [
  ['letters', 'Letter keys', 'Single letters act as keys'],
  ['spoken', 'Spoken tips', 'A screen reader says each headline in the call'],
  ['large', 'Larger type', 'Headlines in larger type, without the reason'],
];

/** How often tips come, what each key does, and what suits this rep. Stands where a tip would; a tip closes it. */
export class PanelView {
  readonly element: HTMLElement;
  private readonly choice = new Map<Intensity, HTMLButtonElement>();
  private readonly boxes = new Map<Preference, HTMLInputElement>();
  private readonly stop: HTMLButtonElement;

  constructor(actions: Actions) {
    const seg = el('div', { class: 'seg', role: 'group', 'aria-label': 'How often tips come' });
    for (const [intensity, name] of intensities) {
      const choose = button({ 'aria-pressed': 'false' }, () => actions.intensity(intensity), name);
      this.choice.set(intensity, choose);
      seg.append(choose);
    }
    this.stop = button({ class: 'btn small' }, () => actions.stop(), 'End call');
    const legend = el('p', { class: 'keys' }, ...keys.map(([key, does]) => el('span', {}, el('kbd', {}, key), does)));
    this.element = el('div', { class: 'ov-panel', role: 'region', 'aria-label': 'Keys and settings', tabindex: '0' },
      el('div', { class: 'row' }, seg, this.stop), legend, el('div', { class: 'row' }, ...choices.map(choice => this.box(...choice))));
  }

  show(state: State, chosen: Preferences): void {
    for (const [intensity, choose] of this.choice)
      set(choose, 'aria-pressed', String(state.call?.settings.intensity === intensity));
    for (const [choice, box] of this.boxes) box.checked = chosen[choice];
    this.stop.hidden = !state.call?.isLive;
  }

  private box(choice: Preference, name: string, means: string): HTMLElement {
    const box = el('input', { type: 'checkbox' });
    box.addEventListener('change', () => preferences.choose(choice, box.checked));
    this.boxes.set(choice, box);
    return el('label', { class: 'check', title: means }, box, name);
  }
}
