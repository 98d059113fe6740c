import type { CallMessage, CaptionHeard, FindingMade, Levels, Payload, TipShown } from '../../../src/CallCoach.Web/Client/src/wire';

export const message = (number: number, payload: Payload, at = number, call = 'one'): CallMessage =>
  ({ version: 1, call, number, at, payload });

export const started = (prospect: string | null = 'Jordan'): Payload =>
  ({ type: 'call-started', startedAt: '2026-11-17T10:12:00Z', source: 'demo', prospect, company: null, seconds: null });

export const caption = (utterance: number, text: string, more: Partial<CaptionHeard> = {}): CaptionHeard =>
  ({ type: 'caption', speaker: 'prospect', utterance, text, interim: '', isFinal: true, start: utterance, end: utterance + 1, ...more });

export const tip = (id: number, more: Partial<TipShown> = {}): TipShown =>
  ({ type: 'tip-shown', id, class: 'coaching', tone: 'nudge', kind: 'scripted', headline: `Tip ${id}.`, why: null, say: null, seconds: 6, ...more });

export const tipEnded = (id: number, ending: string): Payload => ({ type: 'tip-ended', id, ending });

export const callEnded = (more: object = {}): Payload =>
  ({ type: 'call-ended', outcome: 'warm', reason: 'A time was named.', seconds: 82, repShare: 0.6, tipsShown: 1, tipsHeld: 0, ...more });

export const levels = (at: number, more: Partial<Levels> = {}): Levels =>
  ({ call: 'one', at, rep: 0.5, prospect: 0.5, repHeard: true, prospectHeard: true, ...more });

export const finding = (start: number, length: number, more: Partial<FindingMade> = {}): FindingMade => ({
  type: 'finding', id: 1, group: 'wording', kind: 'scripted', rule: 'S1', speaker: 'rep', utterance: 1,
  start, length, from: 0, to: 1, severity: 2, confidence: 0.9, evidence: '', ...more,
});
