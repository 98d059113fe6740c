import { byId, say } from '../view/dom';

/** Every place of a text, whatever the case of its letters. */
export function placesOf(text: string, wanted: string): number[] {
  const [where, what] = [text.toLowerCase(), wanted.trim().toLowerCase()];
  const places: number[] = [];
  if (what) for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length)) places.push(at);
  return places;
}

/** Search within a call: marks what is found and steps through it. */
export class Search {
  private hits: HTMLElement[][] = [];
  private shown = -1;

  constructor(private readonly go: (at: number) => void) {}

  renew(): void {
    const field = byId('find') as HTMLInputElement;
    field.addEventListener('input', () => this.find(field.value));
    field.addEventListener('keydown', event => {
      if (event.key === 'Enter') {
        event.preventDefault();
        this.step(event.shiftKey ? -1 : 1);
      }
      if (event.key === 'Escape') {
        field.value = '';
        this.find('');
        field.blur();
      }
    });
    if (field.value) this.find(field.value);
  }

  private find(wanted: string): void {
    for (const word of document.querySelectorAll('#turns .found')) word.classList.remove('found');
    this.hits = [];
    this.shown = -1;
    for (const turn of document.querySelectorAll<HTMLElement>('#turns > .turn')) {
      const { text, words } = read(turn);
      for (const place of placesOf(text, wanted)) {
        const hit = words.filter(word => word.from < place + wanted.trim().length && word.to > place).map(word => word.element);
        for (const word of hit) word.classList.add('found');
        if (hit.length > 0) this.hits.push(hit);
      }
    }
    this.tell(wanted);
  }

  private step(by: number): void {
    if (this.hits.length === 0) return;
    this.shown = (this.shown + by + this.hits.length) % this.hits.length;
    const word = this.hits[this.shown]![0]!;
    this.go(Number(word.dataset['t']));
    word.scrollIntoView({ block: 'center' });
    this.tell('found');
  }

  private tell(wanted: string): void {
    const count = this.hits.length;
    say(byId('found'), !wanted.trim() ? '' : count === 0 ? 'Not said' : this.shown < 0 ? `${count} found` : `${this.shown + 1} of ${count}`);
  }
}

interface Placed {
  readonly element: HTMLElement;
  readonly from: number;
  readonly to: number;
}

/** The text of a turn and where its words stand in it; hidden names of marks are no part of it. */
function read(turn: HTMLElement): { text: string; words: Placed[] } {
  let text = '';
  const words: Placed[] = [];
  const walk = (node: Node): void => {
    if (node instanceof HTMLElement && node.classList.contains('vh')) return;
    if (node instanceof HTMLElement && node.classList.contains('w')) {
      words.push({ element: node, from: text.length, to: text.length + (node.textContent ?? '').length });
      text += node.textContent ?? '';
    } else if (node instanceof Text) text += node.data;
    else node.childNodes.forEach(walk);
  };
  turn.querySelectorAll('.said > p:not(.heard)').forEach(walk);
  return { text, words };
}
