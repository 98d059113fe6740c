import { byId, say, set } from '../view/dom';
import type { SharePolicy } from '../wire';
import { type Calls, type Order, countOn, isOn, ordered } from './calls';
import { ComposerView } from './composer-view';
import type { ComposerActs } from './composer-view';
import { type RowActs, RowView } from './row-view';

/** What the board shows. */
export interface Board {
  readonly calls: Calls;
  readonly policy: SharePolicy;
  readonly order: Order;
  readonly isHeld: boolean;
  readonly isLost: boolean;
  /** The call that the keys are about. */
  readonly chosen: string | null;
}

/** The table. Rows change in place; they change places only when nobody is about to use one. */
export class BoardView {
  private readonly table = byId('calls');
  private readonly body = byId('rows');
  private readonly rows = new Map<string, RowView>();
  private composer: ComposerView | null = null;
  private standing: readonly string[] = [];

  constructor(private readonly acts: RowActs & ComposerActs, private readonly lead: string) {
    this.body.replaceChildren();
  }

  /** The calls in the order in which they stand on the screen. */
  get order(): readonly string[] {
    return this.standing;
  }

  get open(): ComposerView | null {
    return this.composer;
  }

  show(board: Board, now: number): void {
    if (!board.isHeld) this.place(board, now);
    for (const [id, row] of this.rows) {
      const call = board.calls.get(id);
      if (call && !board.isHeld) row.show(call, board.policy, id === board.chosen, now);
      else set(row.element, 'class', id === board.chosen ? 'on' : '');
    }
    const count = countOn(board.calls);
    say(byId('doing'), board.isLost ? 'The team node does not answer. The board comes back by itself.'
      : `${count === 0 ? 'Nobody is' : count === 1 ? 'One rep is' : `${count} reps are`} on a call${board.isHeld ? '. Updates are held' : ''}. You see what each rep shares; nothing here is scored or kept as a mark against anyone.`);
    byId('no-calls').hidden = this.rows.size > 0;
    this.table.hidden = this.rows.size === 0;
  }

  compose(board: Board, id: string): ComposerView | null {
    const [call, row] = [board.calls.get(id), this.rows.get(id)];
    this.close();
    if (!call || !row) return null;
    this.composer = new ComposerView(call, this.lead, board.policy, this.acts);
    row.element.after(this.composer.element);
    return this.composer;
  }

  close(): void {
    this.composer?.element.remove();
    this.composer = null;
  }

  focus(id: string): void {
    this.rows.get(id)?.focus();
  }

  private place(board: Board, now: number): void {
    const isInUse = this.table.matches(':hover, :focus-within');
    const wanted = ordered(board.calls, board.order, now);
    // Whoever points at a row or types in it keeps it where it is: new calls come at the end, and those that are over go.
    const order = isInUse ? [...this.standing.filter(id => isOn(board.calls, id)), ...wanted.filter(id => !this.standing.includes(id))] : wanted;
    for (const [id, row] of this.rows) {
      if (isOn(board.calls, id)) continue;
      row.element.remove();
      this.rows.delete(id);
      if (this.composer?.call.call === id) this.close();
    }
    let before: Element | null = null;
    for (const id of order) {
      let row = this.rows.get(id);
      if (!row) this.rows.set(id, row = new RowView(id, this.acts));
      const next: Element | null = before ? before.nextElementSibling : this.body.firstElementChild;
      if (next !== row.element) this.body.insertBefore(row.element, next);
      before = row.element;
      if (this.composer?.call.call === id) {
        if (before.nextElementSibling !== this.composer.element) before.after(this.composer.element);
        before = this.composer.element;
      }
    }
    this.standing = order;
  }
}

/** A place for a choice of two. */
export const press = (id: string, isOn: boolean): void => set(byId(id), 'aria-pressed', String(isOn));

