import { el, say, set, svg } from './dom';

/** How the words are shared so far: a bar of two lanes, with both figures beside it and in its name. */
export class ShareView {
  readonly element: HTMLElement;
  private readonly rep = el('span');
  private readonly them = el('span');
  private readonly lanes = [svg('rect', { class: 'f-line', height: '100%' }), svg('rect', { class: 'f-line', height: '100%' })] as const;
  private readonly gap = svg('rect', { class: 'f-surface', width: '2', height: '100%' });
  private readonly bar = svg('svg', { class: 'share', role: 'img' }, ...this.lanes, this.gap);

  constructor() {
    this.element = el('div', { class: 'ov-foot' }, this.rep, this.bar, this.them);
  }

  /** Share of the rep from 0 to 1, or null before anybody has spoken. */
  show(rep: number | null, name: string): void {
    const percent = rep === null ? null : Math.round(Math.min(1, Math.max(0, rep)) * 100);
    const left = percent ?? 50;
    this.lanes.forEach((lane, side) => set(lane, 'class', percent === null ? 'f-line' : side === 0 ? 'f-rep' : 'f-them'));
    set(this.lanes[0], 'width', `${left}%`);
    set(this.lanes[1], 'x', `${left}%`);
    set(this.lanes[1], 'width', `${100 - left}%`);
    set(this.gap, 'x', `${left}%`);
    say(this.rep, percent === null ? 'You' : `You ${percent}`);
    say(this.them, percent === null ? name : `${100 - percent} ${name}`);
    set(this.bar, 'aria-label', percent === null ? 'Nobody has spoken yet' : `You ${percent} percent, ${name} ${100 - percent} percent`);
  }
}
