import { closeButtons, focusSearch, keysDialog, leaveField, openKeys, shortcuts } from './pages/shortcuts';

/** The page of all calls: filters that act at once, and keys. */

const rows = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('#calls a.cover')];

function move(by: number): boolean {
  const all = rows();
  const at = all.findIndex(row => row === document.activeElement);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
  next?.focus();
  return next !== undefined;
}

function goTo(address: string): void {
  location.href = address;
}

for (const choice of document.querySelectorAll<HTMLSelectElement>('select[data-go]'))
  choice.addEventListener('change', () => {
    // A period in words and two days would say two things.
    if (choice.name === 'period' && choice.value)
      for (const day of document.querySelectorAll<HTMLInputElement>('#choice input[type=date]')) day.value = '';
    choice.form?.requestSubmit();
  });

// Fields that say nothing need not stand in the address.
document.getElementById('choice')?.addEventListener('formdata', event => {
  for (const [name, value] of [...event.formData.entries()]) if (value === '') event.formData.delete(name);
});

keysDialog();
closeButtons();
shortcuts({
  '/': focusSearch,
  '?': openKeys,
  j: () => move(1),
  k: () => move(-1),
  Escape: leaveField,
  'g l': () => goTo('/'),
  'g c': () => goTo('/calls'),
});
