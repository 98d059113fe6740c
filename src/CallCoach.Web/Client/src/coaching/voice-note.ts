import { byId, say } from '../view/dom';

/** A note is a thought, not a speech; the program takes a minute and 1 MB. */
export const longest = 60_000;

const largest = 1024 * 1024;

/** Enough for speech, and a minute of it stays far below the limit. */
const bits = 32_000;

/** The sorts of sound that browsers record and the program takes, best first. */
const types = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];

/** Records a voice note for a comment, and sends it with the form. Without a microphone the form stays as it is. */
export class VoiceNote {
  private recorder: MediaRecorder | null = null;
  private note: Blob | null = null;
  private tick: ReturnType<typeof setInterval> | undefined;
  private until: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly form: HTMLFormElement) {
    const can = Boolean(globalThis.MediaRecorder && navigator.mediaDevices?.getUserMedia);
    byId('voice').hidden = !can;
    if (!can) return;
    byId('voice').addEventListener('click', () => void (this.recorder ? this.recorder.stop() : this.begin()));
    byId('voice-drop').addEventListener('click', () => this.keep(null));
    form.addEventListener('submit', event => {
      if (!this.note && !this.recorder) return;
      event.preventDefault();
      if (this.note) void this.send(event.submitter);
      else say(byId('voice-status'), 'Stop the recording first.');
    });
  }

  private async begin(): Promise<void> {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } });
      const mimeType = types.find(type => MediaRecorder.isTypeSupported(type));
      const parts: Blob[] = [];
      const recorder = new MediaRecorder(stream, { audioBitsPerSecond: bits, ...(mimeType ? { mimeType } : {}) });
      recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
      recorder.addEventListener('stop', () => {
        for (const track of stream.getTracks()) track.stop();
        this.recorder = null;
        this.keep(new Blob(parts, { type: recorder.mimeType }));
      });
      recorder.start();
      this.recorder = recorder;
      this.count();
    } catch (error) {
      say(byId('voice-status'), error instanceof DOMException && error.name === 'NotAllowedError'
        ? 'The browser keeps the microphone closed. Allow it for this page, beside the address, then record again.'
        : 'No microphone was found. Plug one in, or close what holds it, then record again.');
    }
  }

  private count(): void {
    let seconds = 0;
    byId('voice').textContent = 'Stop';
    byId('voice-drop').hidden = true;
    say(byId('voice-status'), 'Recording. A minute at most.');
    this.tick = setInterval(() => say(byId('voice-time'), `${++seconds} s`), 1000);
    this.until = setTimeout(() => this.recorder?.stop(), longest);
  }

  private keep(note: Blob | null): void {
    clearInterval(this.tick);
    clearTimeout(this.until);
    this.note = note && note.size > 0 && note.size <= largest ? note : null;
    byId('voice').textContent = this.note ? 'Record it again' : 'Record a voice note';
    byId('voice-drop').hidden = !this.note;
    if (!this.note) say(byId('voice-time'), '');
    say(byId('voice-status'), this.note ? 'Recorded. It goes with what you send.' : note ? 'Nothing was recorded. Try once more.' : '');
  }

  private async send(submitter: HTMLElement | null): Promise<void> {
    const body = new FormData(this.form, submitter);
    body.append('sound', this.note!, 'note');
    try {
      const response = await fetch(this.form.action, { method: 'POST', body });
      if (response.ok) return location.assign(response.url);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      say(byId('voice-status'), page.getElementById('problem')?.textContent ?? 'That could not be sent.');
    } catch {
      say(byId('voice-status'), 'CallCoach does not answer. What you recorded is still here; send it once more.');
    }
  }
}
