import type { State } from '../state';
import { byId, say, set } from '../view/dom';

const start = 'One press writes it down, with the time.';

const words: Readonly<Record<string, string>> = {
  told: 'Written down: you told them.',
  Given: 'Written down: they agreed.',
  NoObjection: 'Written down: you told them, and they spoke on.',
  Refused: 'Written down: they refused. Press K twice in the overlay to stop listening and delete what was heard.',
};

/** What the prospect was told about listening, and what they answered, while the call lasts. */
export class ListeningView {
  private readonly card = byId('listening');
  private readonly buttons = [...this.card.querySelectorAll<HTMLButtonElement>('[data-answer]')];
  private call: string | null = null;

  constructor() {
    for (const button of this.buttons) button.addEventListener('click', () => void this.send(button.dataset['answer']!));
  }

  show(state: State): void {
    const call = state.call?.isLive ? state.call.id : null;
    this.card.hidden = call === null;
    if (call === this.call) return;
    this.call = call;
    this.press('', start);
  }

  private async send(answer: string): Promise<void> {
    const call = this.call;
    if (!call) return;
    const text = await write(call, answer, this.card.dataset['token'] ?? '');
    if (call === this.call) this.press(text ? '' : answer, text ?? words[answer]!);
  }

  private press(answer: string, text: string): void {
    for (const button of this.buttons) set(button, 'aria-pressed', String(button.dataset['answer'] === answer));
    say(byId('listening-said'), text);
  }
}

/** @returns Why it could not be written down; null where it was. */
async function write(call: string, answer: string, token: string): Promise<string | null> {
  try {
    // Done is told by sending the browser to the page of the call, which is not there before its end.
    const told = await fetch(`/calls/${encodeURIComponent(call)}/listening`, {
      method: 'POST', body: new URLSearchParams({ answer }), headers: { 'X-Form-Token': token }, redirect: 'manual',
    });
    if (told.type === 'opaqueredirect') return null;
    return told.status === 404
      ? 'CallCoach does not know whom you called, so there is nobody to write it to. Start calls from Today.'
      : 'It could not be written down. Load this page again, then press it once more.';
  } catch {
    return 'CallCoach does not answer. Start it again, then press it once more.';
  }
}
