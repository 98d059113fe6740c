import type { Call } from '../call';
import { clock, heldWord, nameOf, outcomeWord } from '../phrases';
import { summary } from '../summary';
import type { CallEnded, TipHeld } from '../wire';
import { el, icon } from '../view/dom';

/** The end of a call: outcome and the words behind it, figures, what to repeat, what to try, and what was held back and why. */
export class SummaryView {
  private shown = '';

  constructor(private readonly card: HTMLElement) {}

  show(call: Call | null): void {
    const isOver = call !== null && !call.isLive;
    this.card.hidden = !isOver;
    const key = isOver ? JSON.stringify([call.id, call.ended, call.heldBack.length]) : '';
    if (key === this.shown) return;
    this.shown = key;
    this.card.replaceChildren(...(isOver ? content(call) : []));
  }
}

function content(call: Call): Node[] {
  const lines = summary(call).map(line => el('li', {}, icon(line.icon, 'i'), el('span', {}, line.text, line.strong ? el('b', {}, line.strong) : null)));
  const head = el('div', { class: 'card-head' }, el('h2', {}, title(call)), call.ended ? chip(call.ended) : null, el('p', {}, call.ended?.reason ?? ''));
  const review = el('div', { class: 'row after' }, el('a', { class: 'btn primary', href: `/calls/${encodeURIComponent(call.id)}` }, 'Open the review'));
  return [head, ...(call.ended ? [facts(call.ended, nameOf(call, 'prospect'))] : []), el('ul', { class: 'ov-end' }, ...lines), review, ...held(call.heldBack)];
}

function title(call: Call): string {
  const whom = [call.prospect, call.company].filter(part => part).join(', ');
  return whom ? `The call with ${whom}` : 'The call';
}

const chip = (ended: CallEnded): HTMLElement =>
  el('span', { class: `chip ${ended.outcome}` }, icon(ended.outcome, 'i'), outcomeWord(ended.outcome));

function facts(ended: CallEnded, name: string): HTMLElement {
  const share = Math.round(ended.repShare * 100);
  return el('dl', { class: 'facts' },
    fact('Length', clock(ended.seconds)),
    fact('Words', `${share} : ${100 - share}`, `you : ${name.toLowerCase() === 'them' ? 'them' : name}`),
    fact('Tips shown', String(ended.tipsShown)),
    fact('Held back', String(ended.tipsHeld)));
}

const fact = (name: string, figure: string, unit = ''): HTMLElement =>
  el('div', { class: 'fact' }, el('dt', {}, name), el('dd', {}, figure, unit ? el('small', {}, ` ${unit}`) : null));

function held(tips: readonly TipHeld[]): HTMLElement[] {
  if (tips.length === 0) return [];
  const rows = tips.map(tip => el('li', {}, el('span', { class: 'grow strong' }, tip.headline), el('span', { class: 'muted' }, heldWord(tip.because))));
  return [el('details', { class: 'held' }, el('summary', { class: 'btn small' }, `Tips held back (${tips.length})`), el('ul', { class: 'list small after' }, ...rows))];
}
