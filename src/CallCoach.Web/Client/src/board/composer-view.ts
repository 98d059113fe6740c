import { clock } from '../phrases';
import { button, el, say, svg } from '../view/dom';
import { flag } from '../view/shapes';
import type { SharePolicy } from '../wire';
import type { BoardCall, BoardCaption } from './wire';
import { wordsIn } from './words';

/** Most words and letters of a whisper, as the team node takes them. */
const mostWords = 7;
const longest = 40;

/** Lines that fit most moments, on the keys 1 to 3. */
export const quickCues = ['Breathe. Let them finish.', 'Ask for the next step.', 'Lovely. Keep going.'] as const;

export interface ComposerActs {
  send(call: string, text: string): void;
  close(): void;
}

/** The row below the chosen call: what is said, where it is shared, and a line to the rep. */
export class ComposerView {
  readonly element = el('tr', { class: 'on composer' });
  private readonly input = el('input', { class: 'input', id: 'whisper', maxlength: String(longest), autocomplete: 'off', 'aria-describedby': 'whisper-help' });
  private readonly count = el('span', { class: 'num nowrap' });
  private readonly preview = el('p', { class: 'headline' });
  private readonly answer = el('p', { class: 'small', role: 'status' });
  private readonly lines = el('ol', { class: 'read-along', tabindex: '0', 'aria-label': 'What is said' });
  private readonly seen = new Set<number>();

  constructor(readonly call: BoardCall, private readonly lead: string, policy: SharePolicy, private readonly acts: ComposerActs) {
    const cell = el('td', { colspan: '7' });
    if (policy.captions) cell.append(this.lines);
    if (call.whispers === 'open' && policy.whispers) cell.append(this.form());
    else cell.append(el('div', { class: 'row' }, button({ class: 'btn plain' }, () => acts.close(), 'Close')));
    cell.append(this.answer);
    this.element.append(cell);
    this.count.textContent = `0 of ${mostWords} words`;
  }

  focus(): void {
    if (this.input.isConnected) this.input.focus();
  }

  /** Says what became of the last line. */
  told(text: string): void {
    say(this.answer, text);
  }

  /** Adds lines in their order; one that comes twice is added once. */
  read(captions: readonly BoardCaption[]): void {
    const isAtEnd = this.lines.scrollHeight - this.lines.scrollTop - this.lines.clientHeight < 24;
    for (const caption of captions) {
      if (caption.call !== this.call.call || this.seen.has(caption.number)) continue;
      this.seen.add(caption.number);
      const line = el('li', { class: caption.speaker, 'data-number': String(caption.number) },
        el('b', {}, caption.speaker === 'rep' ? this.call.rep : 'Them'), ` ${clock(caption.at)} `, el('span', {}, caption.text));
      const after = [...this.lines.children].find(other => Number((other as HTMLElement).dataset['number']) > caption.number);
      this.lines.insertBefore(line, after ?? null);
    }
    if (isAtEnd) this.lines.scrollTop = this.lines.scrollHeight;
  }

  private form(): HTMLElement {
    const first = this.call.rep.split(' ')[0] ?? this.call.rep;
    this.input.addEventListener('input', () => this.typed());
    const form = el('form', { class: 'whisper' },
      el('div', { class: 'field' }, el('label', { for: 'whisper' }, `Whisper to ${first}`), this.input),
      el('p', { class: 'counter', id: 'whisper-help' }, el('span', {}, `${first} said yes in this call. Only they see it, once, as yours.`), this.count),
      el('div', { class: 'quick', role: 'group', 'aria-label': 'Quick cues' },
        ...quickCues.map((cue, i) => button({ class: 'chip text' }, () => this.acts.send(this.call.call, cue), cue, ' ', el('kbd', {}, String(i + 1))))),
      el('div', { class: 'row' },
        el('button', { class: 'btn primary', type: 'submit' }, 'Send ', el('kbd', {}, 'Enter')),
        button({ class: 'btn plain' }, () => this.acts.close(), 'Close whisper'),
        el('span', { class: 'small muted' }, `Waits until ${first} pauses.`)));
    form.addEventListener('submit', event => {
      event.preventDefault();
      if (this.input.value.trim() === '') return;
      this.acts.send(this.call.call, this.input.value.trim());
      this.input.value = '';
      this.typed();
    });
    return el('div', { class: 'cols compose' }, form, this.frame());
  }

  private frame(): HTMLElement {
    return el('figure', { class: 'frame' },
      el('div', { class: 'ov compact', role: 'img', 'aria-label': 'How it will look in their overlay' },
        el('div', { class: 'ov-body' }, el('div', { class: 'tip lead' }, el('div', { class: 'flag' }, flag('whisper')),
          el('div', { class: 'words' }, el('p', { class: 'tone' }, `${this.lead}, your lead`), this.preview))),
        el('div', { class: 'ov-foot' }, svg('svg', { class: 'share', 'aria-hidden': 'true' }))),
      el('figcaption', {}, 'How they will see it'));
  }

  private typed(): void {
    const count = wordsIn(this.input.value);
    say(this.count, `${count} of ${mostWords} words`);
    say(this.preview, this.input.value);
    this.input.setCustomValidity(count > mostWords ? `At most ${mostWords} words: it has to be read at a glance.` : '');
  }
}
