import type { CallMessage } from './wire';

/** Early messages kept while one before them is missing. Beyond this, the missing ones are asked for again anyway. */
const waitingLimit = 1000;

/** Calls remembered as over, so that a late message of one can't bring it back. */
const pastLimit = 8;

/** Where a client stands in the numbered messages of the call it follows. */
export interface Order {
  readonly call: string | null;
  readonly last: number;
  readonly waiting: ReadonlyMap<number, CallMessage>;
  readonly past: readonly string[];
}

export interface Taken {
  readonly order: Order;
  /** Messages whose turn has come, in order. */
  readonly ready: readonly CallMessage[];
  /** Whether they belong to another call than before. */
  readonly changed: boolean;
}

export const nothingYet: Order = { call: null, last: 0, waiting: new Map(), past: [] };

/** Whether a message is missing before one that has arrived. */
export const hasHole = (order: Order): boolean => order.waiting.size > 0;

/** Follows a call from its first message on. */
export const follow = (order: Order, call: string | null): Order =>
  ({ call, last: 0, waiting: new Map(), past: order.past.filter(id => id !== call) });

/** Takes a message once and in its turn, whatever order messages arrive in. */
export function take(order: Order, message: CallMessage): Taken {
  const changed = message.call !== order.call;
  if (changed && order.past.includes(message.call)) return { order, ready: [], changed: false };

  const now = changed ? follow(leaving(order), message.call) : order;
  if (message.number <= now.last || now.waiting.has(message.number)) return { order: now, ready: [], changed };
  if (message.number !== now.last + 1 && now.waiting.size >= waitingLimit) return { order: now, ready: [], changed };

  return { ...inTurn({ ...now, waiting: new Map(now.waiting).set(message.number, message) }), changed };
}

/** Gives up on what the hub itself no longer has: goes on with the messages that did arrive. */
export function skipHoles(order: Order): Taken {
  const ready = [...order.waiting.values()].sort((a, b) => a.number - b.number);
  const last = ready.at(-1)?.number ?? order.last;
  return { order: { ...order, last, waiting: new Map() }, ready, changed: false };
}

/** A message of another call means that this one is over. */
const leaving = (order: Order): Order =>
  order.call === null ? order : { ...order, past: [...order.past, order.call].slice(-pastLimit) };

function inTurn(order: Order): { order: Order; ready: CallMessage[] } {
  const waiting = new Map(order.waiting);
  const ready: CallMessage[] = [];
  let last = order.last;
  for (let next = waiting.get(last + 1); next; next = waiting.get(last + 1)) {
    waiting.delete(next.number);
    ready.push(next);
    last = next.number;
  }
  return { order: { ...order, last, waiting }, ready };
}
