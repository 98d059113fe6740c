import { nameOf } from '../phrases';
import type { Preferences } from '../preferences';
import { type Screen, screenOf } from '../screen';
import type { State } from '../state';
import { teamLineOf } from '../sharing';
import type { Actions } from './actions';
import { BarView } from './bar-view';
import { button, el, say, set } from './dom';
import { FieldView } from './field-view';
import { ShareView } from './share-view';
import { TickerView } from './ticker-view';

/** Draws a state into the window: bar, middle, ticker, talk share. Only what changed is touched. */
export class OverlayView {
  private readonly bar: BarView;
  private readonly field: FieldView;
  private readonly ticker = new TickerView();
  private readonly share = new ShareView();
  private readonly team = el('p', { class: 'ov-team' });
  private readonly endButtons: HTMLElement;

  /**
   * @param frame The overlay's section, filled here.
   * @param status The live region: it stands outside of what is rebuilt, or a screen reader would miss its text.
   */
  constructor(private readonly frame: HTMLElement, private readonly status: HTMLElement, actions: Actions, float: () => void) {
    this.bar = new BarView(actions, float);
    this.field = new FieldView(actions, float);
    this.endButtons = el('div', { class: 'ov-acts' },
      el('a', { class: 'btn small primary', href: '/', target: 'callcoach' }, 'See the call'),
      button({ class: 'btn small' }, () => actions.start(), 'Start next call'));
    frame.replaceChildren(this.bar.element, this.team, this.field.element, this.ticker.element, this.share.element, this.endButtons);
  }

  get isTipHeld(): boolean {
    return this.field.isHeld;
  }

  show(state: State, chosen: Preferences, isCompact: boolean, now: number): void {
    const screen = screenOf(state, now);
    set(this.frame, 'class', classOf(screen, chosen, isCompact));
    set(this.frame, 'aria-label', `Overlay: ${screen.label}`);
    this.bar.show(screen, state);
    const team = teamLineOf(state);
    this.team.hidden = team === '';
    say(this.team, team);
    this.field.show(screen.field, state, chosen);
    this.share.element.hidden = !screen.hasShare;
    if (state.call) this.share.show(state.call.share?.rep ?? null, nameOf(state.call, 'prospect'));
    this.endButtons.hidden = !screen.hasEndButtons;
    this.ticker.show(screen.ticker, this.frame.clientWidth);
    this.announce(screen, state, chosen);
  }

  private announce(screen: Screen, state: State, chosen: Preferences): void {
    const isOver = state.call !== null && !state.call.isLive;
    say(this.status, state.notice ?? (chosen.spoken ? screen.announcement : isOver ? 'The call is over.' : ''));
    document.title = `${screen.label} · CallCoach`;
  }
}

function classOf(screen: Screen, chosen: Preferences, isCompact: boolean): string {
  const classes = ['ov', isCompact ? 'compact' : '', chosen.large ? 'large' : '', screen.look === 'plain' ? '' : screen.look, `is-${screen.field.is}`];
  return classes.filter(name => name !== '').join(' ');
}
