import type { Call } from '../call';
import { clock, endingWord, quoted, toneClass, toneWord } from '../phrases';
import type { Mark, Tip } from '../tips';
import type { Actions } from '../view/actions';
import { button, el, icon, set } from '../view/dom';
import { glyph } from '../view/shapes';

/** The tips of the call, newest first, each with what became of it and whether it helped. */
export class TipsView {
  private readonly rows = new Map<number, { element: HTMLElement; shown: string }>();

  constructor(private readonly list: HTMLElement, private readonly none: HTMLElement, private readonly actions: Actions) {}

  show(call: Call | null): void {
    const tips = [...call?.tips.list ?? []].reverse();
    const known = new Set(tips.map(tip => tip.id));
    for (const [id, row] of this.rows) {
      if (known.has(id)) continue;
      row.element.remove();
      this.rows.delete(id);
    }
    tips.forEach((tip, place) => this.place(tip, tip.id === call?.tips.shown, place));
    this.none.hidden = tips.length > 0;
  }

  private place(tip: Tip, isOn: boolean, place: number): void {
    const shown = JSON.stringify([{ ...tip, mark: null }, isOn]);
    let row = this.rows.get(tip.id);
    if (row?.shown !== shown) {
      const element = this.row(tip, isOn);
      row?.element.replaceWith(element);
      row = { element, shown };
      this.rows.set(tip.id, row);
    }
    if (this.list.children[place] !== row.element) this.list.insertBefore(row.element, this.list.children[place] ?? null);
    for (const thumb of row.element.querySelectorAll('[data-mark]'))
      set(thumb, 'aria-pressed', String(thumb.getAttribute('data-mark') === tip.mark));
  }

  private row(tip: Tip, isOn: boolean): HTMLElement {
    const second = tip.say ? quoted(tip.say) : tip.why;
    return el('li', { class: 'tip-row' },
      glyph(tip.tone, toneClass[tip.tone]),
      el('h3', {}, el('span', { class: 'vh' }, `${toneWord[tip.tone]}: `), tip.headline),
      el('p', {}, `${clock(tip.at)}${second ? ` · ${second}` : ''}`),
      el('div', { class: 'row' },
        el('span', { class: 'strong' }, isOn ? 'On now' : endingWord(tip.ending)),
        el('span', { class: 'thumbs' }, this.thumb(tip, 'helpful', 'Helpful', 'up'), this.thumb(tip, 'not-helpful', 'Not helpful', 'down'))));
  }

  private thumb(tip: Tip, mark: Mark, name: string, symbol: string): HTMLElement {
    return button({ class: 'btn icon small', 'data-mark': mark, 'aria-pressed': 'false', 'aria-label': `${name}: ${tip.headline}` },
      () => this.actions.mark(mark, tip.id), icon(symbol));
  }
}
