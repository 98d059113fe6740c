import type { Actions } from './view/actions';

/** What each key does. Letters are given in lower case. */
const keys: Readonly<Record<string, (actions: Actions) => void>> = {
  Escape: actions => actions.dismiss(),
  d: actions => actions.done(),
  m: actions => actions.quiet(),
  u: actions => actions.mark('helpful'),
  n: actions => actions.mark('not-helpful'),
  f: actions => actions.flagMoment(),
  l: actions => actions.lastTip(),
  k: actions => actions.stopKeeping(),
  '?': actions => actions.panel(),
};

/** What of a key press matters here. */
export interface Pressed {
  readonly key: string;
  readonly hasModifier: boolean;
  /** Whether it was typed into a text field, a select box or the like. */
  readonly isTyping: boolean;
}

/**
 * What a key press asks for, if anything. Single characters can be switched off (WCAG 2.1.4); Escape can't.
 * @param more Keys that only one page has.
 */
export function actionOf(pressed: Pressed, letters: boolean, more: Readonly<Record<string, () => void>> = {}): ((actions: Actions) => void) | null {
  if (pressed.hasModifier || pressed.isTyping) return null;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (key.length === 1 && !letters) return null;
  const own = more[key];
  return own ? () => own() : keys[key] ?? null;
}

/** Lets keys act in this window, and only while it has the focus. */
export function listen(actions: Actions, letters: () => boolean, more: Readonly<Record<string, () => void>> = {}): void {
  document.addEventListener('keydown', event => {
    const action = actionOf(read(event), letters(), more);
    if (!action) return;
    event.preventDefault();
    action(actions);
  });
}

const read = (event: KeyboardEvent): Pressed => ({
  key: event.key,
  hasModifier: event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat,
  isTyping: isField(event.target),
});

/** A text field, and anything else in which letters mean text. A check box is none. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit', 'reset', 'range'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
