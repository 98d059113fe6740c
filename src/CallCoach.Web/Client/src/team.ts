import { closeButtons, focusSearch, keysDialog, leaveField, openKeys, shortcuts } from './pages/shortcuts';

/** The pages of the team: keys. Everything works without it. */

function goTo(address: string): void {
  location.href = address;
}

keysDialog();
closeButtons();
shortcuts({
  '/': focusSearch,
  '?': openKeys,
  Escape: leaveField,
  'g b': () => goTo('/board'),
  'g o': () => goTo('/coaching'),
  'g p': () => goTo('/playbook'),
});
