import { byId, set } from '../view/dom';
import { type Stretch, afterSilence } from './times';

const speeds = [1, 1.25, 1.5, 2, 0.75];

/** So far apart, in seconds, two tracks of a call may play before one is set to the other. */
const apart = 0.08;

/** Plays what is kept of a call's sound, both sides together. Where none is kept it stays hidden. */
export class Player {
  private readonly tracks: HTMLAudioElement[] = [];
  private frame = 0;
  private speed = 0;
  private skips = false;
  private stretches: readonly Stretch[] = [];

  constructor(private readonly onTime: (at: number) => void) {}

  get canPlay(): boolean {
    return this.tracks.length > 0;
  }

  private get isPlaying(): boolean {
    return this.tracks.some(track => !track.paused);
  }

  /** Looks for the sound of a call; a page that is renewed keeps what it found. */
  async find(call: string): Promise<void> {
    for (const side of ['rep', 'prospect']) {
      const address = `/api/v1/calls/${encodeURIComponent(call)}/audio/${side}`;
      const answer = await fetch(address, { headers: { Range: 'bytes=0-0' } }).catch(() => null);
      await answer?.body?.cancel();
      if (!answer?.ok) continue;
      const track = new Audio(address);
      track.preload = 'auto';
      track.addEventListener('ended', () => this.show());
      this.tracks.push(track);
    }
    this.reveal();
  }

  /** Takes in the page as it stands now. */
  renew(stretches: readonly Stretch[]): void {
    this.stretches = stretches;
    byId('play').addEventListener('click', () => this.toggle());
    byId('speed').addEventListener('click', () => this.nextSpeed());
    byId('skip-silence').addEventListener('click', () => { this.skips = !this.skips; this.show(); });
    this.reveal();
  }

  toggle(): boolean {
    if (!this.canPlay) return false;
    if (this.isPlaying) this.pause();
    else this.play();
    return true;
  }

  /** Goes to a time; what plays goes on playing there. */
  seek(at: number): void {
    for (const track of this.tracks) track.currentTime = at;
  }

  play(): void {
    for (const track of this.tracks) void track.play().catch(() => this.show());
    this.frame ||= requestAnimationFrame(() => this.follow());
    this.show();
  }

  private pause(): void {
    for (const track of this.tracks) track.pause();
    this.show();
  }

  private follow(): void {
    this.frame = 0;
    if (!this.isPlaying) return this.show();
    const [first, ...others] = this.tracks;
    const at = first!.currentTime;
    for (const other of others) if (!other.paused && Math.abs(other.currentTime - at) > apart) other.currentTime = at;
    const next = this.skips ? afterSilence(at, this.stretches) : null;
    if (next !== null) this.seek(next);
    this.onTime(next ?? at);
    this.frame = requestAnimationFrame(() => this.follow());
  }

  private nextSpeed(): void {
    this.speed = (this.speed + 1) % speeds.length;
    for (const track of this.tracks) track.playbackRate = speeds[this.speed]!;
    this.show();
  }

  private reveal(): void {
    byId('play').hidden = !this.canPlay;
    byId('play-options').hidden = !this.canPlay;
    byId('no-sound').hidden = this.canPlay;
    this.show();
  }

  private show(): void {
    const button = byId('play');
    set(button, 'aria-label', this.isPlaying ? 'Stop' : 'Play');
    set(button.querySelector('use')!, 'href', this.isPlaying ? '#i-pause' : '#i-play');
    byId('speed').textContent = `${speeds[this.speed]}×`;
    set(byId('speed'), 'aria-label', `Speed: ${speeds[this.speed]} times`);
    set(byId('skip-silence'), 'aria-pressed', String(this.skips));
  }
}
