import { clock } from '../phrases';
import { byId, say, set } from '../view/dom';
import { lastAt } from './times';

/** Where one is in the call: the line on the recording, the time beside it, the turn in the transcript. */
export class Playhead {
  private turns: HTMLElement[] = [];
  private starts: number[] = [];
  private length = 0;
  private current: HTMLElement | null = null;
  private place = 0;

  get at(): number {
    return this.place;
  }

  /** The turn at the line. */
  get turn(): HTMLElement | null {
    return this.current;
  }

  /** Takes in the page as it stands now. */
  renew(): void {
    this.turns = [...document.querySelectorAll<HTMLElement>('#turns > .turn')];
    this.starts = this.turns.map(turn => Number(turn.dataset['t']));
    this.length = Number(byId('player').dataset['length']);
    this.current = null;
    this.move(this.place, false);
  }

  /** Moves to a time of the call. */
  move(at: number, scrolls: boolean): void {
    this.place = Math.min(Math.max(0, at), this.length);
    const share = this.length > 0 ? this.place / this.length : 0;
    set(byId('playhead'), 'x', `${(share * 100).toFixed(2)}%`);
    for (const played of document.querySelectorAll('#wave .played')) set(played, 'width', (share * 1000).toFixed(1));
    say(byId('now-at'), clock(this.place));
    this.mark(this.turns[lastAt(this.starts, this.place + 0.02)] ?? null, scrolls);
  }

  /** The time at a place across the recording. */
  timeAt(clientX: number): number {
    const box = byId('wave').getBoundingClientRect();
    return box.width > 0 ? ((clientX - box.left) / box.width) * this.length : 0;
  }

  private mark(turn: HTMLElement | null, scrolls: boolean): void {
    if (turn !== this.current) {
      this.current?.classList.remove('now');
      turn?.classList.add('now');
      this.current = turn;
    }
    if (scrolls) turn?.scrollIntoView({ block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
  }
}
