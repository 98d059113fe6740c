import { Line, type LineEvents } from './line';
import type { Store } from './store';
import { Watchdog } from './watchdog';
import type { KeyPress, StartCall } from './wire';

/** Milliseconds between tries; the last one for ever. */
const pauses = [100, 250, 500, 1000, 2000] as const;

/** A line that is back within so many milliseconds is not worth a word. */
const lostAfter = 800;

/** A program that is there answers "are you there?" within so many milliseconds. */
const answerWithin = 800;

/** The line to the program: never gives up. */
export class Hub implements LineEvents {
  private line: Line | null = null;
  private heardAt = performance.now();
  private asking = 0;
  private readonly watchdog = new Watchdog(() => this.line?.ask('Watch', answerWithin) ?? Promise.reject(new Error()), () => this.line && this.lost(this.line));

  constructor(private readonly store: Store) {}

  start(): void {
    void this.connect();
    setInterval(() => this.watch(), 500);
  }

  press(press: KeyPress): Promise<void> {
    return this.invoke('Press', press);
  }

  startCall(call: StartCall): Promise<string> {
    return this.invoke('Start', call);
  }

  stopCall(): Promise<void> {
    return this.invoke('Stop');
  }

  keepBack(isKeptBack: boolean): Promise<void> {
    return this.invoke('KeepBack', isKeptBack);
  }

  heard(areLevels: boolean): void {
    this.heardAt = performance.now();
    this.watchdog.heard(this.heardAt);
    if (areLevels) this.watchdog.expect();
  }

  lost(line: Line): void {
    if (this.line !== line) return;
    this.line = null;
    line.close();
    // A line without a call is silent and well; one that fell silent in a call was lost when it did.
    if (!this.watchdog.isExpecting) this.heardAt = performance.now();
    this.watchdog.rest();
    this.watch();
    void this.connect();
  }

  private async connect(): Promise<void> {
    for (let tries = 0; ; tries++) {
      const line = new Line(this.store, this);
      try {
        await line.open();
        this.line = line;
        this.heard(false);
        this.store.tell({ kind: 'link', is: 'up', at: this.heardAt });
        return;
      } catch {
        // Refused, silent or torn: the screen says so by then, and the next try is on its way.
        line.close();
      }
      await pause(pauses[Math.min(tries, pauses.length - 1)]!);
    }
  }

  /** Says that the line is lost once it has been for a while, and looks after one that is open but silent. */
  private watch(): void {
    const { link } = this.store.state;
    // The program answers one question of a page at a time: "are you there?" would wait behind a call being ended.
    if (this.line && this.asking > 0) return;
    if (this.line) this.watchdog.look();
    else if (link.is === 'up' && performance.now() - this.heardAt > lostAfter)
      this.store.tell({ kind: 'link', is: 'lost', at: this.heardAt });
    // The seconds since the last link are counted on the screen.
    else if (link.is === 'lost') this.store.redraw();
  }

  private async invoke<T>(method: string, ...values: unknown[]): Promise<T> {
    if (!this.line) throw new Error('CallCoach does not answer now. It is tried again and again.');
    this.asking++;
    try {
      return await this.line.invoke<T>(method, ...values);
    } finally {
      this.asking--;
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));
