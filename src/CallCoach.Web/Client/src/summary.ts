import type { Call } from './call';
import { nameOf, quoted } from './phrases';
import type { CallEnded } from './wire';

/** One line of the end of a call. */
export interface Line {
  readonly icon: string;
  readonly text: string;
  /** Set in bold after the text. */
  readonly strong: string;
}

/** What came out, what to repeat, one thing to try. */
export function summary(call: Call): Line[] {
  const ended = call.ended;
  if (!ended) return [{ icon: 'note', text: 'The program stopped before this call could be summed up.', strong: '' }];
  const name = nameOf(call, 'prospect');
  return [
    cameOut(ended, name),
    ...(ended.goodThing ? [{ icon: 'check', text: `Best: ${lowered(ended.goodThing, name)}`, strong: '' }] : []),
    ...(ended.tryNext ? [{ icon: 'arrow', text: `Try: ${lowered(ended.tryNext, name)}`, strong: '' }] : []),
  ];
}

function cameOut(ended: CallEnded, name: string): Line {
  const quote = ended.quote ? quoted(ended.quote) : '';
  const whom = name === 'Them' ? '' : ` ${name}`;
  if (ended.promised) return { icon: 'calendar', text: `Call${whom || ' back'} `, strong: ended.promised };
  if (ended.overlay === 'dnc') return { icon: 'nocall', text: '', strong: 'Do not call again' };
  if (ended.overlay === 'bad-number') return { icon: 'nocall', text: '', strong: 'The number is wrong' };
  if (ended.overlay === 'callback-due') return { icon: 'calendar', text: `Call${whom || ' back'}: `, strong: quote || ended.reason };
  return { icon: 'note', text: quote || ended.reason, strong: '' };
}

/** A sentence as the rest of a line: small first letter, no full stop; "I" and the prospect's name stay as they are. */
function lowered(text: string, name: string): string {
  const bare = text.trim().replace(/\.$/, '');
  return /^I\b/.test(bare) || bare.startsWith(name) ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}
