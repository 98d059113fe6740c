import { type HubConnection, HttpTransportType, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import type { BoardCall, BoardCaption, BoardSnapshot, BoardTeam, BoardWhisper } from './wire';
import type { SharePolicy } from '../wire';

/** Milliseconds between tries; the last one for ever. */
const pauses = [250, 1000, 2000, 5000] as const;

export interface BoardEvents {
  snapshot(snapshot: BoardSnapshot): void;
  rows(rows: readonly BoardCall[]): void;
  captions(captions: readonly BoardCaption[]): void;
  whispered(whisper: BoardWhisper): void;
  policy(policy: SharePolicy): void;
  lost(): void;
}

/** The line to the team node: never gives up. Each time it is back it brings the whole board. */
export class BoardLine {
  private connection: HubConnection | null = null;

  constructor(private readonly events: BoardEvents) {}

  start(): void {
    void this.connect();
  }

  team = (): Promise<BoardTeam> => this.invoke('Team');
  open = (call: string): Promise<BoardCaption[]> => this.invoke('Open', call);
  close = (call: string): Promise<void> => this.invoke('Close', call);
  ask = (call: string): Promise<void> => this.invoke('AskToWhisper', call);
  whisper = (call: string, text: string): Promise<string> => this.invoke('Whisper', call, text);

  private async connect(): Promise<void> {
    for (let tries = 0; ; tries++) {
      const connection = this.build();
      try {
        await connection.start();
        this.events.snapshot(await connection.invoke<BoardSnapshot>('Watch'));
        this.connection = connection;
        return;
      } catch {
        void connection.stop();
      }
      await new Promise(done => setTimeout(done, pauses[Math.min(tries, pauses.length - 1)]!));
    }
  }

  private build(): HubConnection {
    const connection = new HubConnectionBuilder()
      .withUrl('/hubs/board', { skipNegotiation: true, transport: HttpTransportType.WebSockets })
      .configureLogging(LogLevel.None)
      .build();
    connection.on('Rows', (rows: BoardCall[]) => this.events.rows(rows));
    connection.on('Captions', (captions: BoardCaption[]) => this.events.captions(captions));
    connection.on('Whispered', (whisper: BoardWhisper) => this.events.whispered(whisper));
    connection.on('Policy', (policy: SharePolicy) => this.events.policy(policy));
    connection.onclose(() => this.lost(connection));
    return connection;
  }

  private lost(connection: HubConnection): void {
    if (this.connection !== connection) return;
    this.connection = null;
    this.events.lost();
    void this.connect();
  }

  private async invoke<T>(method: string, ...values: unknown[]): Promise<T> {
    if (!this.connection) throw new Error('The team node does not answer now. It is tried again and again.');
    return this.connection.invoke<T>(method, ...values);
  }
}
