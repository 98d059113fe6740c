/** Levels come ten times a second; a line without any for so many milliseconds is suspect. */
const silentAfter = 1200;

/**
 * Notices a program that holds the line but is silent (stuck, or the machine asleep), which the socket alone would
 * take half a minute to tell. Watches only once levels have come: before that, silence is normal.
 */
export class Watchdog {
  private heardAt = 0;
  private expects = false;
  private isAsking = false;

  constructor(
    private readonly ask: () => Promise<unknown>,
    private readonly giveUp: () => void,
    private readonly clock: () => number = () => performance.now()) {}

  get isExpecting(): boolean {
    return this.expects;
  }

  heard(at: number): void {
    this.heardAt = at;
  }

  expect(): void {
    this.expects = true;
  }

  rest(): void {
    this.expects = false;
  }

  /** Asks the program whether it is there when it has been silent for too long. One that answers may stay silent. */
  look(): void {
    if (!this.expects || this.isAsking || this.clock() - this.heardAt < silentAfter) return;
    this.isAsking = true;
    this.ask()
      .then(() => this.rest(), () => this.giveUp())
      .finally(() => { this.isAsking = false; });
  }
}
