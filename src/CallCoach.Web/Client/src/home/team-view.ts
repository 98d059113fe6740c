import { canKeepBack, readersOf, sharedOf } from '../sharing';
import type { State } from '../state';
import type { Actions } from '../view/actions';
import { byId, el, say, set } from '../view/dom';
import type { TeamNews, TeamState } from '../wire';

const newsWords: Readonly<Record<string, string>> = {
  comment: 'wrote on one of your moments', session: 'planned a session with you', answer: 'answered you', example: 'asks about an example',
};

/** What the team is told, who reads along, and what waits there. Hidden where this node has joined no team. */
export class TeamView {
  private readonly keep = byId('keep-back') as HTMLButtonElement;
  private shown: TeamState | null = null;

  constructor(actions: Actions) {
    this.keep.addEventListener('click', () => actions.keepBack(!this.shown?.keptBackUntil));
  }

  show(state: State): void {
    const team = state.team;
    byId('team').hidden = team === null;
    if (!team) return;
    say(byId('readers'), readersOf(state) ? `${readersOf(state)} now.` : '');
    if (team === this.shown) return;
    this.shown = team;
    say(byId('team-head'), `Shared with ${team.team ?? 'your team'}`);
    say(byId('team-link'), linkWords(team));
    byId('shared').replaceChildren(...sharedOf(team).map(line => el('li', {}, line)));
    byId('team-playbook').hidden = !team.playbook;
    say(byId('team-playbook'), team.playbook ? `Your calls are coached with the team’s playbook ${team.playbook.name}, version ${team.playbook.version}.` : '');
    byId('news').replaceChildren(...team.news.map(news => el('li', {}, newsOf(news, team.address ?? ''))));
    this.keep.hidden = !canKeepBack(team);
    set(this.keep, 'aria-pressed', String(Boolean(team.keptBackUntil)));
    say(byId('said-where'), team.policy.liveCalls && team.policy.captions && !team.keptBackUntil
      ? `Both sides, heard on this machine. ${team.team ?? 'Your team'} may read along while the call lasts.`
      : 'Both sides, heard on this machine and sent nowhere.');
  }
}

function linkWords(team: TeamState): string {
  if (team.link === 'up') return team.keptBackUntil ? 'You share nothing live today.' : '';
  return team.link === 'away'
    ? 'The team node is away. What is for it waits on this machine.'
    : 'The team node no longer lets this machine in. Ask for a new code, and join again.';
}

const newsOf = (news: TeamNews, address: string): HTMLElement =>
  el('a', { href: address + news.path, target: 'callcoach-team', rel: 'noreferrer' }, `${news.from} ${newsWords[news.kind] ?? 'has something for you'}`);
