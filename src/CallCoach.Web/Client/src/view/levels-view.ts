import type { Call } from '../call';
import { type Meters, levelWord } from '../levels';
import { nameOf } from '../phrases';
import type { Speaker } from '../wire';
import { el, say } from './dom';
import { BarMeter } from './meter';

/** Both tracks, each with its name, its bars and a word. */
export class LevelsView {
  readonly element: HTMLElement;
  private readonly rows = { rep: new Row('rep'), prospect: new Row('prospect') };

  constructor() {
    this.element = el('div', { class: 'ov-levels' }, this.rows.rep.element, this.rows.prospect.element);
  }

  show(call: Call | null, meters: Meters): void {
    for (const speaker of ['rep', 'prospect'] as const)
      this.rows[speaker].show(nameOf(call, speaker), meters[speaker].level, levelWord(meters[speaker], call?.at ?? 0));
  }
}

class Row {
  readonly element: HTMLElement;
  private readonly name = el('b');
  private readonly word = el('span');
  private readonly bars: BarMeter;

  constructor(speaker: Speaker) {
    this.bars = new BarMeter(speaker);
    this.element = el('div', { class: `ov-level ${speaker === 'rep' ? 'rep' : 'them'}` }, this.name, this.bars.element, this.word);
  }

  show(name: string, level: number, word: string): void {
    say(this.name, name);
    say(this.word, word);
    this.bars.show(level);
  }
}
