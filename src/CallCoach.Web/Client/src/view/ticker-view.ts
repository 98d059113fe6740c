import type { Ticker } from '../screen';
import { el, set } from './dom';

/** Of the ticker, in pixels (components.css). */
const sidePadding = 12;

/** The last words heard, cut at the front to what fits, unfinished ones in italics with dots. Not a live region. */
export class TickerView {
  readonly element = el('p', { class: 'ov-ticker' });
  private shown = '';

  show(ticker: Ticker | null, width: number): void {
    // Fitting words means laying out: only when there are other words, or another width.
    const key = `${JSON.stringify(ticker)} ${width}`;
    if (key === this.shown) return;
    this.shown = key;

    this.element.hidden = ticker === null;
    if (ticker === null) return;
    set(this.element, 'class', ticker.is === 'words' && ticker.lines === 2 ? 'ov-ticker' : 'ov-ticker one');
    if (ticker.is === 'note') this.element.replaceChildren(ticker.text);
    else this.fit(ticker);
  }

  /** Leaves out as few words at the front as it takes for the newest to be seen. */
  private fit(ticker: Extract<Ticker, { is: 'words' }>): void {
    const words = ticker.text.split(' ').filter(word => word !== '');
    const interim = ticker.interim.split(' ').filter(word => word !== '');
    const count = words.length + interim.length;
    let least = 0;
    let most = Math.max(0, count - 1);
    while (least < most) {
      const cut = (least + most) >> 1;
      this.write(ticker, words, interim, cut);
      if (this.overflows()) least = cut + 1;
      else most = cut;
    }
    this.write(ticker, words, interim, least);
  }

  private write(ticker: Extract<Ticker, { is: 'words' }>, words: readonly string[], interim: readonly string[], cut: number): void {
    const firm = words.slice(cut).join(' ');
    const open = interim.slice(Math.max(0, cut - words.length)).join(' ');
    const name = el('b', ticker.speaker === 'prospect' ? { class: 'them' } : {}, ticker.name);
    this.element.replaceChildren(name, ' ', cut > 0 ? '…' : '', firm, firm && open ? ' ' : '', ...(open ? [el('i', {}, `${open}…`)] : []));
  }

  /** One line is measured to the fraction of a pixel, or the browser would end it in dots of its own. */
  private overflows(): boolean {
    if (this.element.classList.contains('one')) {
      const words = document.createRange();
      words.selectNodeContents(this.element);
      return words.getBoundingClientRect().right > this.element.getBoundingClientRect().right - sidePadding;
    }
    return this.element.scrollHeight > this.element.clientHeight;
  }
}
