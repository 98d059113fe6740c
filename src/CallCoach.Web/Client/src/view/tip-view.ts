import { quoted, toneClass, toneWord } from '../phrases';
import { type Tip, isFirm } from '../tips';
import type { Actions } from './actions';
import { button, el, icon, set } from './dom';
import { flag } from './shapes';

/** One tip: shape, tone in words, headline, then one reason or one phrase, never both. Built once per tip, so that it arrives once. */
export class TipView {
  readonly element: HTMLElement;
  private readonly up: HTMLButtonElement;
  private readonly down: HTMLButtonElement;

  constructor(readonly tip: Tip, isAgain: boolean, actions: Actions) {
    const firm = isFirm(tip);
    const word = tip.from ? `${tip.from}, your lead` : toneWord[tip.tone];
    const tone = isAgain ? `${word}, once more` : word;
    this.up = button({ class: 'ov-btn', 'aria-label': 'Helpful (U)', title: 'Helpful (U)' }, () => actions.mark('helpful'), icon('up'));
    this.down = button({ class: 'ov-btn', 'aria-label': 'Not helpful (N)', title: 'Not helpful (N)' }, () => actions.mark('not-helpful'), icon('down'));

    const words = el('div', { class: 'words' }, el('p', { class: 'tone' }, tone), el('p', { class: 'headline' }, tip.headline), second(tip));
    if (tip.asks && !isAgain) words.append(answers(actions));
    if (firm) words.append(button({ class: 'btn small' }, () => actions.done(), 'Done ', el('kbd', {}, 'D')));

    this.element = el('div', { class: `tip ${toneClass[tip.tone]}` }, el('div', { class: 'flag' }, flag(tip.tone)), words,
      el('div', { class: 'thumbs' }, this.up, this.down));
    if (!firm || isAgain)
      this.element.append(button({ class: 'ov-btn close', 'aria-label': 'Dismiss tip (Escape)', title: 'Dismiss (Esc)' }, () => actions.dismiss(), icon('x')));
    this.mark(tip);
  }

  mark(tip: Tip): void {
    set(this.up, 'aria-pressed', String(tip.mark === 'helpful'));
    set(this.down, 'aria-pressed', String(tip.mark === 'not-helpful'));
  }
}

/** The lead asks whether they may whisper in this call. */
function answers(actions: Actions): HTMLElement {
  return el('div', { class: 'row' },
    button({ class: 'btn small' }, () => actions.done(), 'Yes ', el('kbd', {}, 'D')),
    button({ class: 'btn small' }, () => actions.dismiss(), 'No ', el('kbd', {}, 'Esc')));
}

function second(tip: Tip): HTMLElement | null {
  if (tip.say) return el('p', { class: 'alt' }, quoted(tip.say));
  return tip.why ? el('p', { class: 'why' }, tip.why) : null;
}
