/** Runs beside the page's own thread and hands over what the microphone gives, a tenth of a second at a time. */

interface Processor {
  readonly port: MessagePort;
}

declare const AudioWorkletProcessor: new () => Processor;
declare const registerProcessor: (name: string, processor: new () => Processor) => void;
declare const sampleRate: number;

class Recorder extends AudioWorkletProcessor {
  private readonly length = Math.round(sampleRate / 10);
  private part = new Float32Array(this.length);
  private at = 0;

  process(inputs: Float32Array[][]): boolean {
    const sound = inputs[0]?.[0];
    if (sound)
      for (const sample of sound) {
        this.part[this.at++] = sample;
        if (this.at < this.length) continue;
        this.port.postMessage(this.part);
        this.part = new Float32Array(this.length);
        this.at = 0;
      }
    return true;
  }
}

registerProcessor('recorder', Recorder);
