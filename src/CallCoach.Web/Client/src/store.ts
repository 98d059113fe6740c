import { type Happening, type State, initial, update } from './state';
import type { Limits } from './call';

/** A picture is drawn at the latest so many milliseconds after a change, even where the browser draws no frames. */
const drawWithin = 100;

/** Holds the state, and has it drawn once after any number of changes. */
export class Store {
  private now: State;
  private isDue = false;

  constructor(limits: Limits, private readonly draw: () => void) {
    this.now = initial(limits);
  }

  get state(): State {
    return this.now;
  }

  tell(happening: Happening): void {
    const next = update(this.now, happening);
    if (next === this.now) return;
    this.now = next;
    this.redraw();
  }

  /** Has the state drawn soon. */
  redraw(): void {
    if (this.isDue) return;
    this.isDue = true;
    const once = (): void => {
      if (!this.isDue) return;
      this.isDue = false;
      this.draw();
    };
    requestAnimationFrame(once);
    setTimeout(once, drawWithin);
  }
}
