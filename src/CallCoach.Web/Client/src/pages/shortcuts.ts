import { isField } from '../keys';
import { preferences } from '../preferences';

/** What a key does on a page; false when it did nothing, and the browser's own meaning stands. */
export type Shortcut = (event: KeyboardEvent) => boolean | void;

const held: ReadonlySet<string> = new Set(['j', 'k', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

const leaders: ReadonlySet<string> = new Set(['g']);

/**
 * The name of a pressed key: letters small, after a leader the two together ("g c"). Nothing while somebody types, with a modifier, or
 * where single characters are switched off (WCAG 2.1.4).
 */
export function nameOf(key: string, leader: string | null, isTyping: boolean, letters: boolean): string | null {
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (isTyping && name !== 'Escape') return null;
  if (name.length === 1 && !letters) return null;
  return leader ? `${leader} ${name}` : name;
}

/** Lets keys act on the page. */
export function shortcuts(keys: Readonly<Record<string, Shortcut>>): void {
  let leader: string | null = null;
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    // In an open window only its own fields and buttons act.
    if (document.querySelector('dialog[open]')) return;
    const name = nameOf(event.key, leader, isField(event.target), preferences.current.letters);
    leader = name !== null && leader === null && leaders.has(name) ? name : null;
    if (name === null || leader !== null) return;
    // A focused button keeps its own keys.
    if ((name === 'Enter' || name === ' ') && event.target instanceof Element && event.target.closest('a, button, summary')) return;
    // A held key moves on, and does nothing twice.
    if (event.repeat && !held.has(name)) return;
    const act = keys[name];
    if (act && act(event) !== false) event.preventDefault();
  });
}

/** The list of all keys, and whether letters act. */
export function keysDialog(): void {
  const dialog = document.getElementById('keys-dialog') as HTMLDialogElement | null;
  const letters = document.getElementById('letters') as HTMLInputElement | null;
  if (!dialog || !letters) return;
  letters.checked = preferences.current.letters;
  letters.addEventListener('change', () => preferences.choose('letters', letters.checked));
}

export const openKeys = (): void => (document.getElementById('keys-dialog') as HTMLDialogElement | null)?.showModal();

/** Buttons that close the window they stand in. */
export function closeButtons(): void {
  document.addEventListener('click', event => {
    if (event.target instanceof Element && event.target.closest('[data-close]')) event.target.closest('dialog')?.close();
  });
}

/** Puts the focus into the search field. */
export function focusSearch(): boolean {
  const field = document.getElementById('find') as HTMLInputElement | null;
  field?.focus();
  field?.select();
  return field !== null;
}

/** Leaves the field that is typed into. */
export function leaveField(): boolean {
  if (!isField(document.activeElement)) return false;
  (document.activeElement as HTMLElement).blur();
  return true;
}
