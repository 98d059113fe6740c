import { byId, set } from '../view/dom';
import { type Stretch, afterSilence } from './times';

const speeds = [1, 1.25, 1.5, 2, 0.75];

/** So far apart, in seconds, two pieces may play before one is set to the other. */
const apart = 0.08;

/** One side of the call, from a time of the call on. */
interface Piece {
  readonly sound: HTMLAudioElement;
  readonly from: number;
}

/** Plays what is kept of a call's sound, both sides together. Where none is kept it stays hidden. */
export class Player {
  private pieces: Piece[] = [];
  private isPlaying = false;
  private frame = 0;
  private at = 0;
  private speed = 0;
  private skips = false;
  private stretches: readonly Stretch[] = [];

  constructor(private readonly onTime: (at: number) => void) {}

  /** Takes in the page as it stands now. What plays goes on. */
  renew(stretches: readonly Stretch[]): void {
    this.stretches = stretches;
    if (this.pieces.length === 0) this.pieces = soundsOf(byId('player').dataset['sound'] ?? '[]');
    const canPlay = this.pieces.length > 0;
    byId('play').hidden = !canPlay;
    byId('play-options').hidden = !canPlay;
    byId('no-sound').hidden = canPlay;
    byId('player').classList.toggle('silent', !canPlay);
    byId('play').addEventListener('click', () => this.toggle());
    byId('speed').addEventListener('click', () => this.nextSpeed());
    byId('skip-silence').addEventListener('click', () => { this.skips = !this.skips; this.show(); });
    this.show();
  }

  toggle(): boolean {
    if (this.pieces.length === 0) return false;
    if (this.isPlaying) this.stop();
    else this.play();
    return true;
  }

  /** Goes to a time; what plays goes on playing there. */
  seek(at: number): void {
    for (const { sound, from } of this.pieces) if (at >= from && !(at - from >= sound.duration)) sound.currentTime = at - from;
    this.follow(at);
  }

  play(): void {
    if (this.pieces.length === 0) return;
    this.isPlaying = true;
    this.seek(this.at);
    this.frame ||= requestAnimationFrame(() => this.step());
    this.show();
  }

  private stop(): void {
    this.isPlaying = false;
    for (const { sound } of this.pieces) sound.pause();
    this.show();
  }

  private follow(at: number): void {
    this.at = at;
    for (const piece of this.pieces) this.align(piece);
  }

  private step(): void {
    this.frame = 0;
    if (!this.isPlaying) return;
    const lead = this.pieces.find(({ sound }) => !sound.paused && !sound.ended);
    if (!lead) {
      if (this.pieces.every(({ sound, from }) => sound.ended || from + sound.duration <= this.at || sound.error)) return this.stop();
    } else {
      const at = lead.from + lead.sound.currentTime;
      const next = this.skips ? afterSilence(at, this.stretches) : null;
      if (next === null) this.follow(at);
      else this.seek(next);
      this.onTime(this.at);
    }
    this.frame = requestAnimationFrame(() => this.step());
  }

  /** Sets a piece to the time of the call, and lets it sound if the time is its own. */
  private align({ sound, from }: Piece): void {
    const own = this.at - from;
    const isIn = own >= 0 && !(own >= sound.duration);
    // One that is on its way to a place is let arrive: set anew at each frame it never would.
    if (isIn && !sound.seeking && Math.abs(sound.currentTime - own) > apart) sound.currentTime = own;
    if (isIn && this.isPlaying && sound.paused) void sound.play().catch((error: unknown) => { if (!isAbort(error)) this.stop(); });
    if (!isIn && !sound.paused) sound.pause();
  }

  private nextSpeed(): void {
    this.speed = (this.speed + 1) % speeds.length;
    for (const { sound } of this.pieces) sound.playbackRate = speeds[this.speed]!;
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

/** What is stopped before it has begun says so as an error. */
const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

function soundsOf(told: string): Piece[] {
  const pieces = JSON.parse(told) as readonly { readonly Address: string; readonly From: number }[];
  return pieces.map(({ Address, From }) => {
    const sound = new Audio(Address);
    sound.preload = 'auto';
    return { sound, from: From };
  });
}
