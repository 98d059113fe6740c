import { byId, button, el, icon } from './view/dom';

/** How often it is asked which promised calls are near, in milliseconds. */
const every = 30_000;

export interface Due {
  readonly id: string;
  readonly text: string;
}

/** The one to show: the first that was not waved off. */
export const next = (due: readonly Due[], seen: ReadonlySet<string>): Due | null => due.find(one => !seen.has(one.id)) ?? null;

/** Reminds of promised calls above the overlay. */
export function remind(): void {
  const line = byId('due');
  const seen = new Set<string>();
  let due: readonly Due[] = [];

  const show = (): void => {
    const one = next(due, seen);
    line.hidden = one === null;
    if (!one || line.dataset['text'] === one.text) return;
    line.dataset['text'] = one.text;
    line.replaceChildren(
      icon('calendar'),
      el('span', { title: one.text }, one.text),
      button({ class: 'ov-btn', 'aria-label': 'Put the reminder away' }, () => { seen.add(one.id); show(); }, icon('x')));
  };

  const ask = async (): Promise<void> => {
    try {
      const answer = await fetch('/today/due');
      if (answer.ok) due = await answer.json() as Due[];
      show();
    } catch {
      // The overlay itself says that CallCoach does not answer.
    }
  };

  void ask();
  setInterval(() => void ask(), every);
}
