import { lit } from '../levels';
import type { Speaker } from '../wire';
import { set, svg } from './dom';

const bars = 22;
const smallBars = 4;

/** A row of bars that light up with the level of one track. Steps without easing. */
export class BarMeter {
  readonly element: SVGSVGElement;
  private readonly rects: SVGRectElement[] = [];
  private readonly on: string;

  constructor(speaker: Speaker) {
    this.on = speaker === 'rep' ? 'f-rep' : 'f-them';
    const pitch = 100 / bars;
    for (let bar = 0; bar < bars; bar++)
      this.rects.push(svg('rect', { class: 'f-line', x: `${(bar * pitch).toFixed(2)}%`, width: `${(pitch * 0.62).toFixed(2)}%`, height: '100%', rx: '1.5' }));
    this.element = svg('svg', { 'aria-hidden': 'true' }, ...this.rects);
  }

  show(level: number): void {
    const count = lit(level, bars);
    this.rects.forEach((rect, bar) => set(rect, 'class', bar < count ? this.on : 'f-line'));
  }
}

/** The same in the bar of the overlay, 14 by 16 pixels. */
export class SmallMeter {
  readonly element: SVGSVGElement;
  private readonly rects: SVGRectElement[] = [];
  private readonly on: string;

  constructor(speaker: Speaker) {
    this.on = speaker === 'rep' ? 'f-rep' : 'f-them';
    [5, 9, 13, 9].forEach((height, bar) =>
      this.rects.push(svg('rect', { class: 'f-off', x: (bar * 3.6).toFixed(1), y: String(8 - height / 2), width: '2.2', height: String(height), rx: '1' })));
    this.element = svg('svg', { viewBox: '0 0 14 16', 'aria-hidden': 'true' }, ...this.rects);
  }

  show(level: number): void {
    const count = lit(level, smallBars);
    this.rects.forEach((rect, bar) => set(rect, 'class', bar < count ? this.on : 'f-off'));
  }
}
