import { byId } from '../view/dom';

/** The word that one stands on, moved with the arrow keys; from it the call plays, and it can be set right. */
export class Words {
  private word: HTMLElement | null = null;

  get current(): HTMLElement | null {
    return this.word?.isConnected ? this.word : null;
  }

  get time(): number | null {
    return this.current ? Number(this.current.dataset['t']) : null;
  }

  /** Stands on a word and gives it the focus. */
  stand(word: HTMLElement): void {
    this.word?.removeAttribute('tabindex');
    this.word = word;
    word.tabIndex = -1;
    word.focus({ preventScroll: false });
  }

  /** The word before or after; from nowhere, the first at the line. */
  step(by: 1 | -1, turn: HTMLElement | null): boolean {
    const all = [...document.querySelectorAll<HTMLElement>('#turns .w')];
    const at = this.current ? all.indexOf(this.current) : -1;
    const next = at < 0 ? turn?.querySelector<HTMLElement>('.w') ?? all[0] : all[at + by];
    if (next) this.stand(next);
    return next !== undefined && next !== null;
  }

  /** The first word of the turn before or after the word's own; the page scrolls where there is no word yet. */
  stepTurn(by: 1 | -1): boolean {
    let turn: Element | null | undefined = this.current?.closest('.turn');
    if (!turn || document.activeElement !== this.current) return false;
    do turn = by > 0 ? turn.nextElementSibling : turn.previousElementSibling;
    while (turn && !turn.querySelector('.w'));
    const word = turn?.querySelector<HTMLElement>('.w');
    if (word) this.stand(word);
    return word !== null && word !== undefined;
  }

  /** Opens the window in which the word is set right. */
  correct(): boolean {
    const word = this.current;
    const turn = word?.closest<HTMLElement>('.turn');
    const place = word?.dataset['w'];
    if (!word || !turn || place === undefined) return false;
    const fill = (id: string, value: string): void => { (byId(id) as HTMLInputElement).value = value; };
    fill('word-speaker', turn.dataset['speaker'] ?? '');
    fill('word-utterance', turn.dataset['utterance'] ?? '');
    fill('word-place', place);
    fill('word-becomes', wholeWord(turn, place));
    byId('word-heard').textContent = wholeWord(turn, place);
    (byId('word-dialog') as HTMLDialogElement).showModal();
    (byId('word-becomes') as HTMLInputElement).select();
    return true;
  }
}

/** A word may be cut by a mark that ends before its full stop; all its pieces name the same place. */
const wholeWord = (turn: HTMLElement, place: string): string => {
  const pieces = [...turn.querySelectorAll<HTMLElement>(`.w[data-w="${place}"]`)];
  let text = '';
  let last: string | undefined;
  for (const piece of pieces) {
    text += (last !== undefined && piece.dataset['t'] !== last ? ' ' : '') + (piece.textContent ?? '');
    last = piece.dataset['t'];
  }
  return text;
};
