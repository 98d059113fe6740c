import { clock } from '../phrases';
import { byId, el, say } from '../view/dom';
import type { BoardTeam } from './wire';
import { initials } from './words';

/** The cards below the calls: who asks for help, who is between calls, the team's day. */
export class CardsView {
  show(team: BoardTeam): void {
    say(byId('dials'), String(team.dials));
    say(byId('talks'), String(team.talks));
    say(byId('warm'), String(team.warm));
    byId('help').replaceChildren(...team.help.map(help => el('li', {},
      el('span', { class: 'grow' }, el('b', { class: 'strong' }, help.rep), ` flagged ${clock(help.at)}`,
        help.note ? el('span', { class: 'muted block' }, `“${help.note}”`) : null),
      el('a', { class: 'btn small', href: `/moments/${help.moment}` }, 'Answer'))));
    byId('no-help').hidden = team.help.length > 0;
    byId('between').replaceChildren(...team.between.map(rep => el('li', {},
      el('span', { class: 'face', 'aria-hidden': 'true' }, initials(rep.name)),
      el('span', { class: 'grow' }, rep.name, el('span', { class: 'muted block' }, rep.since ? `Free since ${timeOf(rep.since)}` : 'No call today')))));
    byId('nobody-between').hidden = team.between.length > 0;
  }
}

const timeOf = (instant: string): string => new Date(instant).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
