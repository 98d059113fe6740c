import { type HubConnection, HttpTransportType, HubConnectionBuilder, HubConnectionState, LogLevel } from '@microsoft/signalr';
import { misses } from './state';
import type { Store } from './store';
import type { CallMessage, Levels, NodeState, TeamState } from './wire';

const url = '/hubs/call';

/** The hub gives at most so many missed messages at once; fewer means that there are no more. */
const missedAtOnce = 500;

/** A program that takes longer than so many milliseconds to answer is taken for gone. */
const answerWithin = 1500;

export interface LineEvents {
  heard(areLevels: boolean): void;
  lost(line: Line): void;
}

/** One connection, from its start to its loss; what comes after a loss is another line. */
export class Line {
  private readonly connection: HubConnection;
  private isCatchingUp = false;

  constructor(private readonly store: Store, private readonly events: LineEvents) {
    // Web sockets only: no second request, and any server of a team may answer.
    this.connection = new HubConnectionBuilder()
      .withUrl(url, { skipNegotiation: true, transport: HttpTransportType.WebSockets })
      .configureLogging(LogLevel.None)
      .build();
    this.connection.on('Message', (message: CallMessage) => this.take(message));
    this.connection.on('Levels', (levels: Levels) => {
      this.events.heard(true);
      this.store.tell({ kind: 'levels', levels });
    });
    this.connection.on('Team', (team: TeamState) => this.store.tell({ kind: 'team', team }));
    this.connection.onclose(() => this.events.lost(this));
  }

  get isOpen(): boolean {
    return this.connection.state === HubConnectionState.Connected;
  }

  /** Connects, and reads what there is of the call that the program has. */
  async open(): Promise<void> {
    await within(answerWithin, this.connection.start());
    await this.catchUp();
    if (!this.isOpen) throw new Error('The line was lost again.');
  }

  /** Doesn't wait: a program that is stuck would not answer a farewell either. */
  close(): void {
    void this.connection.stop();
  }

  invoke<T>(method: string, ...values: unknown[]): Promise<T> {
    return this.connection.invoke<T>(method, ...values);
  }

  ask<T>(method: string, milliseconds = answerWithin, ...values: unknown[]): Promise<T> {
    return within(milliseconds, this.invoke<T>(method, ...values));
  }

  private take(message: CallMessage): void {
    this.events.heard(false);
    this.store.tell({ kind: 'messages', messages: [message] });
    if (misses(this.store.state)) this.catchUp().catch(() => this.events.lost(this));
  }

  private async catchUp(): Promise<void> {
    if (this.isCatchingUp) return;
    this.isCatchingUp = true;
    try {
      const node = await this.ask<NodeState>('Watch');
      this.store.tell({ kind: 'node', node });
      await this.readMissed();
      this.store.tell({ kind: 'caught-up', node });
    } finally {
      this.isCatchingUp = false;
    }
  }

  private async readMissed(): Promise<void> {
    for (let count = missedAtOnce; count >= missedAtOnce;) {
      const { call, last } = this.store.state.order;
      if (call === null) return;
      const messages = await this.ask<CallMessage[]>('Missed', answerWithin, call, last);
      this.store.tell({ kind: 'messages', messages });
      count = messages.length;
    }
  }
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('CallCoach took too long to answer.')), milliseconds);
    work.then(done, fail).finally(() => clearTimeout(timer));
  });
}
