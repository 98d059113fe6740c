import type { Call } from '../call';
import type { Caption } from '../captions';
import { findingsOf, lookOf, pieces } from '../marks';
import { clock, nameOf } from '../phrases';
import { el, say } from '../view/dom';
import { noteOf, kindWord } from './note-view';

/** So near to the end, in pixels, a reader follows what is said; further up they read back and are left there. */
const followWithin = 40;

/** What was said as a list of turns. While the call goes on it is plain; afterwards findings are marked, with a note beside. */
export class TurnsView {
  private readonly rows = new Map<string, { element: HTMLElement; shown: string }>();

  constructor(private readonly list: HTMLElement, private readonly dropped: HTMLElement) {}

  show(call: Call | null): void {
    const captions = call?.captions.list ?? [];
    const follows = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < followWithin;
    const known = new Set(captions.map(caption => caption.key));
    for (const [key, row] of this.rows) {
      if (known.has(key)) continue;
      row.element.remove();
      this.rows.delete(key);
    }
    captions.forEach((caption, place) => call && this.place(call, caption, place));
    this.dropped.hidden = !call?.captions.dropped;
    say(this.dropped, call?.captions.dropped ? `${call.captions.dropped} earlier turns are not shown here.` : '');
    if (follows && call?.isLive) this.list.scrollTop = this.list.scrollHeight;
  }

  private place(call: Call, caption: Caption, place: number): void {
    const findings = call.isLive ? [] : findingsOf(call.findings, caption.speaker, caption.utterance);
    const shown = JSON.stringify([caption, nameOf(call, caption.speaker), findings.map(finding => finding.id)]);
    const row = this.rows.get(caption.key);
    if (row?.shown === shown && this.list.children[place] === row.element) return;

    const element = row?.shown === shown ? row.element : turn(call, caption, findings);
    if (row && row.element !== element) row.element.remove();
    if (this.list.children[place] !== element) this.list.insertBefore(element, this.list.children[place] ?? null);
    this.rows.set(caption.key, { element, shown });
  }
}

function turn(call: Call, caption: Caption, findings: ReturnType<typeof findingsOf>): HTMLElement {
  const words = pieces(caption.text, findings.filter(finding => finding.group !== 'signal')).map(piece => piece.finding
    ? el('mark', { class: `hl ${lookOf(piece.finding)}` }, piece.text, el('span', { class: 'vh' }, ` (${kindWord(piece.finding)})`))
    : piece.text);
  const interim = caption.interim ? el('i', {}, `${caption.text ? ' ' : ''}${caption.interim}…`) : null;
  return el('li', { class: caption.speaker === 'rep' ? 'turn' : 'turn them' },
    el('span', { class: 'at' }, clock(caption.start)),
    el('div', { class: 'said' }, el('b', {}, nameOf(call, caption.speaker)), el('p', {}, ...words, interim)),
    el('div', { class: 'margin' }, ...findings.map(noteOf)));
}
