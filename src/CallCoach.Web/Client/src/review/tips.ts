import { say, byId } from '../view/dom';
import { lastAt } from './times';

/** Rates the tip that came up last before a time of the call, the first one where none had come up yet. */
export function rateTip(at: number, thumb: 'u' | 'n'): boolean {
  const tips = [...document.querySelectorAll<HTMLElement>('#tips .thumbs')];
  const tip = tips[Math.max(0, lastAt(tips.map(form => Number(form.dataset['t'])), at + 0.02))];
  const button = tip?.querySelector<HTMLButtonElement>(`[data-thumb="${thumb}"]`);
  if (!button) return false;
  button.click();
  say(byId('notice'), button.getAttribute('aria-label') ?? '');
  return true;
}
