import { byId, el, icon, say } from '../view/dom';
import { Microphone } from './microphone';
import { type Practised, changesOf, piecesOf } from './practised';

/** Longer lines are cut off here: a line is a breath or two. The program takes no more than this either. */
const longest = 20_000;

/** "Practise this line": records, has it heard and judged on this machine, and shows what changed. */
export class Practise {
  private microphone: Microphone | null = null;

  /** @param heard Told of each line that was heard. */
  constructor(private readonly heard: (said: Practised) => void = () => undefined) {}

  private was = '';
  private until: ReturnType<typeof setTimeout> | undefined;
  private tick: ReturnType<typeof setInterval> | undefined;

  /** Takes in the page as it stands now. */
  renew(): void {
    const can = Boolean(globalThis.AudioWorkletNode && navigator.mediaDevices?.getUserMedia);
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-practise]')) {
      button.hidden = !can;
      button.addEventListener('click', () => this.open(button));
    }
    byId('practise-record').addEventListener('click', () => void (this.microphone ? this.end() : this.begin()));
    byId('practise-dialog').addEventListener('close', () => this.drop());
  }

  /** Opens it for the first line to practise in a turn. */
  openIn(turn: HTMLElement | null): boolean {
    const button = turn?.querySelector<HTMLButtonElement>('[data-practise]:not([hidden])');
    if (button) this.open(button);
    return button !== null && button !== undefined;
  }

  private open(button: HTMLButtonElement): void {
    this.was = button.dataset['kind'] ?? '';
    say(byId('practise-line'), button.dataset['line'] ?? '');
    say(byId('practise-status'), '');
    byId('practise-result').hidden = true;
    this.showIdle('Start speaking');
    (byId('practise-dialog') as HTMLDialogElement).showModal();
  }

  private async begin(): Promise<void> {
    const record = byId('practise-record') as HTMLButtonElement;
    record.disabled = true;
    try {
      this.microphone = await Microphone.open();
      if (!(byId('practise-dialog') as HTMLDialogElement).open) return this.drop();
      byId('practise-result').hidden = true;
      say(byId('practise-status'), 'Listening. Say it, then stop.');
      record.textContent = 'Stop';
      this.count();
    } catch (error) {
      say(byId('practise-status'), refusalOf(error));
    } finally {
      record.disabled = false;
      record.focus();
    }
  }

  private async end(): Promise<void> {
    const microphone = this.microphone!;
    this.microphone = null;
    this.showIdle('Say it again');
    say(byId('practise-status'), 'Hearing it.');
    try {
      this.show(await this.ask(await microphone.end()));
    } catch (error) {
      say(byId('practise-status'), error instanceof Error && error.name === 'Error' ? error.message : 'CallCoach does not answer. Start it again, then say the line once more.');
    }
  }

  private async ask(sound: ArrayBuffer): Promise<Practised> {
    const { address, token } = byId('practise-dialog').dataset;
    const answer = await fetch(address!, { method: 'POST', body: sound, headers: { 'Content-Type': 'application/octet-stream', 'X-Form-Token': token! } });
    if (answer.ok) return await answer.json() as Practised;
    const told = await answer.json().catch(() => null) as { detail?: string } | null;
    throw new Error(told?.detail ?? 'The line could not be heard. Say it once more.');
  }

  private show(said: Practised): void {
    say(byId('practise-status'), said.text ? (this.was ? 'Heard. This is what changed.' : 'Heard.') : 'No words were heard. Come nearer to the microphone, and say it once more.');
    byId('practise-result').hidden = !said.text;
    this.heard(said);
    byId('practise-said').replaceChildren(...piecesOf(said).map(({ text, mark }) => mark
      ? el('mark', { class: `hl ${mark.look}` }, text, el('span', { class: 'vh' }, ` (${mark.words})`))
      : text));
    byId('practise-changes').replaceChildren(...changesOf(said, this.was).map(change => el('li', {}, icon(change.icon), el('span', {}, change.text))));
  }

  private count(): void {
    let seconds = 0;
    this.tick = setInterval(() => say(byId('practise-time'), `${++seconds} s`), 1000);
    this.until = setTimeout(() => { if (this.microphone) void this.end(); }, longest);
  }

  private showIdle(does: string): void {
    clearInterval(this.tick);
    clearTimeout(this.until);
    byId('practise-record').textContent = does;
    say(byId('practise-time'), '');
  }

  private drop(): void {
    this.microphone?.close();
    this.microphone = null;
    this.showIdle('Start speaking');
  }
}

const refusalOf = (error: unknown): string => error instanceof DOMException && error.name === 'NotAllowedError'
  ? 'The browser keeps the microphone closed. Allow it for this page, beside the address, then start again.'
  : 'No microphone was found. Plug one in, or close what holds it, then start again.';
