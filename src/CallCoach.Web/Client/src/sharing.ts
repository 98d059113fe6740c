import type { State } from './state';
import type { TeamState } from './wire';

/** What the team is told, in words. Figures of ended calls and live ones are one list: a rep asks what is shared, not how. */
export function sharedOf({ policy, keptBackUntil }: TeamState): readonly string[] {
  const live = !keptBackUntil;
  return [
    'How each call came out, and how long it was',
    policy.liveCalls ? 'That you are on a call, and whether you flag a moment in it' : '',
    policy.liveCalls && policy.liveFigures && live ? 'While it lasts: with whom, how far it is, talk share, the last tip' : '',
    policy.liveCalls && policy.captions && live ? 'While it lasts: what is said, for those who read along' : '',
    policy.figures ? 'Figures of ended calls, without words' : '',
    policy.tipEffects ? 'Which tips came and what followed, without words' : '',
  ].filter(line => line !== '');
}

/** Whether somebody may read along, or send a line. */
const isOpenLive = ({ policy, keptBackUntil }: TeamState): boolean =>
  policy.liveCalls && !keptBackUntil && (policy.liveFigures || policy.captions || policy.whispers);

/** Whether there is something live that the rep can keep back. */
export const canKeepBack = (team: TeamState): boolean => Boolean(team.keptBackUntil) || isOpenLive(team);

/** Who reads the call that is shown along, in words; empty where nobody does. */
export function readersOf({ team, call }: State): string {
  const names = call?.isLive && team?.readers?.call === call.id ? team.readers.names : [];
  if (names.length === 0) return '';
  return `${names.join(' and ')} ${names.length === 1 ? 'reads' : 'read'} along`;
}

/** What the overlay says of the team while a call lasts. */
export function teamLineOf(state: State): string {
  const { team, call } = state;
  if (!team || !call?.isLive) return '';
  const readers = readersOf(state);
  if (readers) return readers;
  return team.policy.liveCalls && team.policy.captions && !team.keptBackUntil ? `${team.team ?? 'Your team'} may read along` : '';
}
