import { toneClass } from '../phrases';
import { button, el, icon, say, set, svg } from '../view/dom';
import { glyph } from '../view/shapes';
import type { SharePolicy } from '../wire';
import { silentFor } from './calls';
import type { BoardCall } from './wire';
import { ago, consentOf, cueWords, initials, minutes, secondsOf, stages } from './words';

export interface RowActs {
  ask(call: string): void;
  open(call: string): void;
}

/** One call as a row. It is built once; afterwards only what changed in it is touched. */
export class RowView {
  readonly element = el('tr');
  private readonly name = el('b');
  private readonly face = el('span', { class: 'face', 'aria-hidden': 'true' });
  private readonly whom = el('small');
  private readonly cells: Readonly<Record<'stage' | 'minutes' | 'share' | 'cue' | 'consent' | 'act', HTMLTableCellElement>>;
  private readonly keys = new Map<HTMLElement, string>();
  private readonly cueAge = el('small');

  constructor(private readonly id: string, private readonly acts: RowActs) {
    const cell = (label: string, name = ''): HTMLTableCellElement => el('td', { 'data-label': label, class: name });
    this.cells = {
      stage: cell('Stage', 'm-off'), minutes: cell('Minutes', 'num end'), share: cell('Rep : them'), cue: cell('Last cue'), consent: cell('Consent'),
      act: el('td', { class: 'end' }),
    };
    this.element.append(
      el('th', { scope: 'row', tabindex: '-1' }, el('div', { class: 'who' }, this.face, el('span', {}, this.name, this.whom))), ...Object.values(this.cells));
  }

  focus(): void {
    (this.element.firstElementChild as HTMLElement).focus({ preventScroll: false });
  }

  show(call: BoardCall, policy: SharePolicy, isChosen: boolean, now: number): void {
    const silent = silentFor(call, now);
    set(this.element, 'class', [isChosen ? 'on' : '', silent === null ? '' : 'silent'].filter(name => name).join(' '));
    say(this.name, call.rep);
    say(this.face, initials(call.rep));
    say(this.whom, call.prospect ?? 'On a call');
    say(this.cells.minutes, minutes(call, now));
    this.fill(this.cells.stage, call.stage ?? '', () => stageOf(call.stage));
    this.fill(this.cells.share, String(call.repShare ?? ''), () => shareOf(call.repShare));
    this.fill(this.cells.cue, call.cue ? `${call.cue.tone} ${call.cue.headline}` : '', () => this.cueOf(call));
    if (call.cue) say(this.cueAge, cueWords(call.cue, secondsOf(call, now)));
    this.fill(this.cells.consent, call.consent ?? '', () => chipOf(call.consent));
    this.act(call, policy, silent, now);
  }

  private act(call: BoardCall, policy: SharePolicy, silent: number | null, now: number): void {
    const asked = call.whispers === 'asked' && call.whispersAt ? ago((now - Date.parse(call.whispersAt)) / 1000) : '';
    const state = silent !== null ? 'silent' : call.consent === 'refused' || call.consent === 'not-shared' ? call.consent : `${call.whispers ?? ''} ${policy.whispers} ${policy.captions}`;
    this.fill(this.cells.act, `${state} ${asked} ${call.hears} ${call.asksForHelp} ${silent === null ? '' : Math.floor(silent / 60_000)}`,
      () => this.actOf(call, policy, silent, asked));
  }

  private actOf(call: BoardCall, policy: SharePolicy, silent: number | null, asked: string): HTMLElement {
    if (silent !== null) return note(`Not heard from for ${Math.floor(silent / 60_000)} min`);
    if (call.consent === 'refused') return note('Nothing is heard');
    if (call.consent === 'not-shared') return note('Their choice today');
    const parts: HTMLElement[] = [];
    if (call.asksForHelp) parts.push(el('span', { class: 'chip wait' }, icon('flag', 'i'), 'Asks for help'));
    if (!call.hears) parts.push(note('A side is not heard'));
    if (policy.whispers || policy.captions) parts.push(this.whisperOf(call, policy, asked));
    return el('span', { class: 'acts' }, ...parts);
  }

  private whisperOf(call: BoardCall, policy: SharePolicy, asked: string): HTMLElement {
    const open = (words: string): HTMLElement => button({ class: 'btn small', 'aria-label': `${words}: ${call.rep}` }, () => this.acts.open(this.id), words);
    if (!policy.whispers) return open('Read along');
    if (call.whispers === 'open') return open('Open');
    if (call.whispers === 'asked') return el('button', { class: 'btn small', type: 'button', disabled: true }, `Asked ${asked}`);
    if (call.whispers === 'refused') return policy.captions ? open('Read along') : note('Said no to whispers');
    return button({ class: 'btn small', 'aria-label': `Ask to whisper to ${call.rep}` }, () => this.acts.ask(this.id), 'Ask to whisper');
  }

  private cueOf(call: BoardCall): HTMLElement {
    return call.cue
      ? el('div', { class: 'cue' }, glyph(call.cue.tone, toneClass[call.cue.tone] ?? 'nudge'), el('span', {}, call.cue.headline, this.cueAge))
      : faint('None yet');
  }

  private fill(cell: HTMLElement, key: string, build: () => HTMLElement): void {
    if (this.keys.get(cell) === key) return;
    this.keys.set(cell, key);
    cell.replaceChildren(build());
  }
}

const note = (text: string): HTMLElement => el('span', { class: 'small muted' }, text);
const faint = (text: string): HTMLElement => el('span', { class: 'faint small' }, text);

function stageOf(stage: string | null | undefined): HTMLElement {
  const at = stage ? Object.keys(stages).indexOf(stage) : -1;
  if (at < 0) return faint('Hidden');
  const bars = Object.keys(stages).map((_, i) => svg('rect', { class: i <= at ? 'f-ink' : 'f-off', x: String(i * 19), width: '16', height: '6', rx: '3' }));
  return el('div', { class: 'stage' }, el('span', {}, stages[stage!]!), svg('svg', { viewBox: '0 0 92 6', 'aria-hidden': 'true' }, ...bars));
}

function shareOf(share: number | null | undefined): HTMLElement {
  if (share == null) return faint('Not heard');
  const rep = Math.round(share * 100);
  const bar = svg('svg', { class: 'share', role: 'img', 'aria-label': `Rep ${rep} percent, them ${100 - rep} percent` },
    svg('rect', { class: 'f-rep', width: `${rep}%`, height: '100%' }),
    svg('rect', { class: 'f-them', x: `${rep}%`, width: `${100 - rep}%`, height: '100%' }),
    svg('rect', { class: 'f-surface', x: `${rep}%`, width: '2', height: '100%' }));
  return el('div', { class: 'share-line' }, bar,
    el('span', { class: 'ends', 'aria-hidden': 'true' }, el('span', {}, String(rep)), el('span', {}, String(100 - rep))));
}

function chipOf(consent: string | null | undefined): HTMLElement {
  const chip = consentOf(consent);
  return chip ? el('span', { class: `chip ${chip[0]}` }, icon(chip[1], 'i'), chip[2]) : faint('Hidden');
}
