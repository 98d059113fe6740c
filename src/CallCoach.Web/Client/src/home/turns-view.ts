import type { Call } from '../call';
import type { Caption } from '../captions';
import { findingsOf, lookOf, pieces } from '../marks';
import { clock, nameOf } from '../phrases';
import { el, say } from '../view/dom';
import type { FindingMade } from '../wire';
import { kindWord, noteOf } from './note-view';

/** So near to the end, in pixels, a reader follows what is said; further up they read back and are left there. */
const followWithin = 40;

interface Row {
  readonly element: HTMLElement;
  readonly caption: Caption;
  readonly name: string;
  readonly notes: number;
}

/** What was said as a list of turns. While the call goes on it is plain; afterwards findings are marked, with a note beside. */
export class TurnsView {
  private readonly rows = new Map<string, Row>();
  private shown: Call | null = null;

  constructor(private readonly list: HTMLElement, private readonly dropped: HTMLElement) {}

  show(call: Call | null): void {
    const before = this.shown;
    this.shown = call;
    // Levels come ten times a second: a long list must not be gone through for them.
    if (call && before && call.captions === before.captions && call.isLive === before.isLive && call.prospect === before.prospect && call.findings === before.findings) return;

    const captions = call?.captions.list ?? [];
    const follows = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < followWithin;
    this.removeOthers(new Set(captions.map(caption => caption.key)));
    captions.forEach((caption, place) => call && this.place(call, caption, place));
    this.dropped.hidden = !call?.captions.dropped;
    say(this.dropped, call?.captions.dropped ? `${call.captions.dropped} earlier turns are not shown here.` : '');
    if (follows && call?.isLive) this.list.scrollTop = this.list.scrollHeight;
  }

  private removeOthers(known: ReadonlySet<string>): void {
    for (const [key, row] of this.rows) {
      if (known.has(key)) continue;
      row.element.remove();
      this.rows.delete(key);
    }
  }

  private place(call: Call, caption: Caption, place: number): void {
    const findings = call.isLive ? [] : findingsOf(call.findings, caption.speaker, caption.utterance);
    const name = nameOf(call, caption.speaker);
    let row = this.rows.get(caption.key);
    if (row?.caption !== caption || row.name !== name || row.notes !== findings.length) {
      row?.element.remove();
      row = { element: turn(caption, name, findings), caption, name, notes: findings.length };
      this.rows.set(caption.key, row);
    }
    if (this.list.children[place] !== row.element) this.list.insertBefore(row.element, this.list.children[place] ?? null);
  }
}

function turn(caption: Caption, name: string, findings: readonly FindingMade[]): HTMLElement {
  const words = pieces(caption.text, findings.filter(finding => finding.group !== 'signal')).map(piece => piece.finding
    ? el('mark', { class: `hl ${lookOf(piece.finding)}` }, piece.text, el('span', { class: 'vh' }, ` (${kindWord(piece.finding)})`))
    : piece.text);
  const interim = caption.interim ? el('i', {}, `${caption.text ? ' ' : ''}${caption.interim}…`) : null;
  return el('li', { class: caption.speaker === 'rep' ? 'turn' : 'turn them' },
    el('span', { class: 'at' }, clock(caption.start)),
    el('div', { class: 'said' }, el('b', {}, name), el('p', {}, ...words, interim)),
    el('div', { class: 'margin' }, ...findings.map(noteOf)));
}
