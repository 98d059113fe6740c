import type { Call } from '../call';
import { bothAtRest } from '../levels';
import { clock, nameOf, outcomeWord } from '../phrases';
import type { State } from '../state';
import { byId, say, set } from '../view/dom';
import { LevelsView } from '../view/levels-view';
import { ShareView } from '../view/share-view';
import type { Intensity } from '../wire';

/** What CallCoach is doing now: in words, as levels, as talk share, and how often tips come. */
export class StatusView {
  private readonly levels = new LevelsView();
  private readonly share = new ShareView();

  constructor() {
    byId('levels').replaceChildren(this.levels.element, this.share.element);
  }

  show(state: State): void {
    const call = state.call;
    const isLive = call?.isLive ?? false;
    say(byId('doing'), doing(state));
    say(byId('notice'), state.notice ?? '');
    say(byId('refusal'), state.refusal ?? '');
    byId('refusal').hidden = state.refusal === null;
    byId('start').hidden = isLive;
    byId('stop').hidden = !isLive;
    byId('sound').hidden = !isLive;
    byId('nothing').hidden = (call?.captions.list.length ?? 0) > 0;
    byId('turns').hidden = (call?.captions.list.length ?? 0) === 0;
    set(byId('turns'), 'class', isLive ? 'turns live' : 'turns');
    this.levels.show(call, call?.meters ?? bothAtRest);
    this.share.show(call?.share?.rep ?? null, nameOf(call, 'prospect'));
    this.showChoices(call);
  }

  private showChoices(call: Call | null): void {
    for (const choice of document.querySelectorAll<HTMLButtonElement>('[data-intensity]')) {
      const intensity = choice.dataset['intensity'] as Intensity;
      set(choice, 'aria-pressed', String(call?.isLive === true && call.settings.intensity === intensity));
    }
    set(byId('quiet'), 'aria-pressed', String(call?.settings.quiet ?? false));
    byId('choices').hidden = !call?.isLive;
  }
}

function doing({ link, call }: State): string {
  if (link.is === 'lost') return 'CallCoach does not answer. This page comes back by itself, with what was missed.';
  if (link.is === 'new') return 'Looking for CallCoach on this machine.';
  if (!call) return 'Waiting for a call. Dial as usual, then start it here.';
  const whom = nameOf(call, 'prospect') === 'Them' ? 'the other side' : nameOf(call, 'prospect');
  if (call.isLive) return `Listening to you and ${whom}, ${clock(call.at)}${call.settings.quiet ? '. Tips are off until this call ends' : ''}.`;
  return call.ended ? `The call is over: ${outcomeWord(call.ended.outcome).toLowerCase()}, ${clock(call.at)}.` : 'The call is over.';
}
