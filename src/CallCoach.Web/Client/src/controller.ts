import type { Hub } from './hub';
import { clock } from './phrases';
import { reasonOf } from './reason';
import type { Store } from './store';
import { type Mark, visible } from './tips';
import type { Actions } from './view/actions';
import type { Intensity, Key, StartCall } from './wire';

/** An answer to a key stays so many milliseconds. */
const noticeStays = 2500;

const unknownProspect: StartCall = { firstName: null, company: null, segment: null, isWarm: false };

/** Turns what a person does into what the page shows at once and what the program is told. */
export class Controller implements Actions {
  private asksToStopKeeping = false;
  private noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly store: Store, private readonly hub: Hub) {}

  dismiss(): void {
    if (this.store.state.isPanelOpen) this.store.tell({ kind: 'panel', open: false });
    else this.sendAway('dismiss');
  }

  done(): void {
    this.sendAway('done');
  }

  mark(mark: Mark, id?: number): void {
    const call = this.store.state.call;
    const tip = id ?? (call && visible(call.tips))?.id;
    if (tip === undefined) return;
    this.store.tell({ kind: 'marked', tip, mark });
    void this.press(mark, tip, null, mark === 'helpful' ? 'Noted: helpful' : 'Noted: not helpful');
  }

  quiet(): void {
    const call = this.store.state.call;
    if (call?.isLive) void this.press('quiet', null, call.settings.quiet ? 'off' : 'on');
  }

  intensity(intensity: Intensity): void {
    if (this.store.state.call?.isLive) void this.press('intensity', null, intensity);
    else this.notify('Set this once a call is going on');
  }

  flagMoment(): void {
    const call = this.store.state.call;
    if (call?.isLive) void this.press('flag-moment', null, null, `Moment flagged at ${clock(call.at)}`);
    else this.notify('No call is going on');
  }

  /** The second press within the time of the notice does it. */
  stopKeeping(): void {
    const call = this.store.state.call;
    if (!call?.isLive) this.notify('No call is going on');
    else if (this.asksToStopKeeping) void this.press('stop-keeping', null, null, 'Stopped. The call is deleted but for its outcome');
    else {
      this.notify('Stop and delete this call? K again');
      this.asksToStopKeeping = true;
    }
  }

  lastTip(): void {
    const before = this.store.state.call?.tips;
    this.store.tell({ kind: 'again' });
    const now = this.store.state.call?.tips;
    if (before?.again == null && now?.again == null) this.notify('No tip before this');
  }

  panel(): void {
    this.store.tell({ kind: 'panel', open: !this.store.state.isPanelOpen });
  }

  start(call: StartCall = unknownProspect): void {
    this.store.tell({ kind: 'refusal', text: null });
    this.hub.startCall(call).catch((error: unknown) => this.store.tell({ kind: 'refusal', text: reasonOf(error) }));
  }

  stop(): void {
    this.store.tell({ kind: 'panel', open: false });
    this.hub.stopCall().catch((error: unknown) => this.notify(reasonOf(error)));
  }

  keepBack(isKeptBack: boolean): void {
    this.hub.keepBack(isKeptBack).catch((error: unknown) => this.notify(reasonOf(error)));
  }

  /** A tip called up again is only put away here; the hub knows it as over. */
  private sendAway(key: 'dismiss' | 'done'): void {
    const tips = this.store.state.call?.tips;
    const tip = tips && visible(tips);
    if (!tip) return;
    const isOver = tips.again !== null || tips.lingers;
    this.store.tell({ kind: 'sent-away' });
    if (!isOver) void this.press(key, tip.id, null);
  }

  private async press(key: Key, tip: number | null, value: string | null, notice?: string): Promise<void> {
    const call = this.store.state.call;
    if (!call) return;
    try {
      await this.hub.press({ call: call.id, key, tip, value });
      if (notice) this.notify(notice);
    } catch (error) {
      this.notify(reasonOf(error));
    }
  }

  private notify(text: string): void {
    clearTimeout(this.noticeTimer);
    this.asksToStopKeeping = false;
    this.store.tell({ kind: 'notice', text });
    this.noticeTimer = setTimeout(() => {
      this.asksToStopKeeping = false;
      this.store.tell({ kind: 'notice', text: null });
    }, noticeStays);
  }
}
