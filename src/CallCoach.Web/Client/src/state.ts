import { type Call, type Limits, apply, newCall, over } from './call';
import { measured } from './levels';
import { type Order, type Taken, follow, hasHole, nothingYet, skipHoles, take } from './order';
import { type Mark, again, marked, released, sentAway } from './tips';
import type { CallMessage, Levels, NodeState, TeamState } from './wire';

/** The line to the program. Times are milliseconds of the page's own clock. */
export interface Link {
  readonly is: 'new' | 'up' | 'lost';
  readonly since: number;
}

/** All that a page knows. */
export interface State {
  readonly link: Link;
  readonly order: Order;
  readonly call: Call | null;
  readonly limits: Limits;
  readonly isPanelOpen: boolean;
  /** A short answer to a key, such as "Moment flagged". */
  readonly notice: string | null;
  /** Why a call could not be started or ended. */
  readonly refusal: string | null;
  /** How this node stands with its team; null where it has joined none. */
  readonly team: TeamState | null;
}

/** Something that happened. */
export type Happening =
  | { readonly kind: 'link'; readonly is: 'up' | 'lost'; readonly at: number }
  | { readonly kind: 'node'; readonly node: NodeState }
  | { readonly kind: 'messages'; readonly messages: readonly CallMessage[] }
  | { readonly kind: 'caught-up'; readonly node: NodeState }
  | { readonly kind: 'levels'; readonly levels: Levels }
  | { readonly kind: 'team'; readonly team: TeamState }
  | { readonly kind: 'hold'; readonly on: boolean }
  | { readonly kind: 'sent-away' }
  | { readonly kind: 'marked'; readonly tip: number; readonly mark: Mark }
  | { readonly kind: 'again' }
  | { readonly kind: 'panel'; readonly open: boolean }
  | { readonly kind: 'notice'; readonly text: string | null }
  | { readonly kind: 'refusal'; readonly text: string | null };

export const initial = (limits: Limits): State => ({
  link: { is: 'new', since: 0 },
  order: nothingYet,
  call: null,
  limits,
  isPanelOpen: false,
  notice: null,
  refusal: null,
  team: null,
});

/** Whether messages are missing that the hub should be asked for. */
export const misses = (state: State): boolean => hasHole(state.order);

/** The state after something happened. */
export function update(state: State, happening: Happening): State {
  switch (happening.kind) {
    case 'link':
      return state.link.is === happening.is ? state : { ...state, link: { is: happening.is, since: happening.at } };
    case 'node':
      return knowing(state, happening.node);
    case 'messages':
      return happening.messages.reduce((now, message) => taken(now, take(now.order, message)), state);
    case 'caught-up':
      return settled(taken(state, skipHoles(state.order)), happening.node);
    case 'levels':
      return ofCall(state, call => call.id === happening.levels.call && call.isLive
        ? { ...call, at: Math.max(call.at, happening.levels.at), meters: measured(call.meters, happening.levels) }
        : call);
    case 'team':
      return { ...state, team: happening.team };
    case 'hold':
      return ofCall(state, call => ({ ...call, isHeld: happening.on, tips: happening.on ? call.tips : released(call.tips) }));
    case 'sent-away':
      return ofCall(state, call => ({ ...call, isHeld: false, tips: sentAway(call.tips) }));
    case 'marked':
      return ofCall(state, call => ({ ...call, tips: marked(call.tips, happening.tip, happening.mark) }));
    case 'again':
      return ofCall({ ...state, isPanelOpen: false }, call => ({ ...call, tips: again(call.tips) }));
    case 'panel':
      return { ...state, isPanelOpen: happening.open };
    case 'notice':
      return { ...state, notice: happening.text };
    case 'refusal':
      return { ...state, refusal: happening.text };
  }
}

function taken(state: State, { order, ready, changed }: Taken): State {
  const start = changed && order.call !== null ? newCall(order.call) : state.call;
  const call = start && ready.reduce((now, message) => apply(now, message, state.limits), start);
  const tip = call?.tips.shown ?? null;
  const isNewTip = tip !== null && tip !== state.call?.tips.shown;
  // A tip is worth more than the settings that it would come up behind.
  return { ...state, order, call, isPanelOpen: state.isPanelOpen && !isNewTip, refusal: changed ? null : state.refusal };
}

/** What the program says it has decides which call is followed, and whether it is read anew. */
function knowing(state: State, node: NodeState): State {
  const id = node.call ?? null;
  if (id === null) return state.call && !state.call.ended ? { ...state, order: follow(state.order, null), call: null } : state;
  // Fewer messages than have been seen here: the program began anew under the same name.
  if (id === state.order.call && node.lastNumber >= state.order.last) return state;
  return { ...state, order: follow(state.order, id), call: newCall(id) };
}

/** A call that ended without a word of it, because the program stopped, is over all the same. */
const settled = (state: State, node: NodeState): State =>
  ofCall(state, call => call.id === node.call && !node.isLive && call.isLive ? over(call) : call);

const ofCall = (state: State, change: (call: Call) => Call): State =>
  state.call ? { ...state, call: change(state.call) } : state;
