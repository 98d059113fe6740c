/** Rate at which the program hears, in samples a second. */
const rate = 16_000;

const worklet = '/_content/CallCoach.Web/recorder.js';

/** Takes sound from the microphone while a line is said. Nothing of it is kept here longer than that. */
export class Microphone {
  private readonly chunks: Float32Array[] = [];

  private constructor(private readonly stream: MediaStream, private readonly context: AudioContext) {}

  static async open(): Promise<Microphone> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } });
    const microphone = new Microphone(stream, new AudioContext());
    try {
      await microphone.begin();
      return microphone;
    } catch (error) {
      microphone.close();
      throw error;
    }
  }

  /** Ends the recording: 16-bit samples at 16 kHz, one channel. */
  async end(): Promise<ArrayBuffer> {
    const own = this.context.sampleRate;
    this.close();
    const heard = joined(this.chunks);
    if (heard.length === 0) return new ArrayBuffer(0);
    const offline = new OfflineAudioContext(1, Math.max(1, Math.ceil((heard.length / own) * rate)), rate);
    const buffer = offline.createBuffer(1, heard.length, own);
    buffer.copyToChannel(heard, 0);
    const source = offline.createBufferSource();
    source.buffer = buffer;
    source.connect(offline.destination);
    source.start();
    return samplesOf((await offline.startRendering()).getChannelData(0));
  }

  close(): void {
    for (const track of this.stream.getTracks()) track.stop();
    void this.context.close().catch(() => undefined);
  }

  private async begin(): Promise<void> {
    await this.context.audioWorklet.addModule(worklet);
    const recorder = new AudioWorkletNode(this.context, 'recorder', { numberOfOutputs: 0 });
    recorder.port.onmessage = ({ data }: MessageEvent<Float32Array>) => this.chunks.push(data);
    this.context.createMediaStreamSource(this.stream).connect(recorder);
    await this.context.resume();
  }
}

function joined(chunks: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  const all = new Float32Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Samples from -1 to 1 as 16-bit numbers, low byte first. */
export function samplesOf(sound: Float32Array): ArrayBuffer {
  const bytes = new DataView(new ArrayBuffer(sound.length * 2));
  sound.forEach((sample, place) => bytes.setInt16(place * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true));
  return bytes.buffer as ArrayBuffer;
}
