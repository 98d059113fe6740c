import { closeButtons, shortcuts } from './pages/shortcuts';
import { Practise } from './review/practise';
import { byId } from './view/dom';

/** Lines to practise with a lead: records one, shows what was heard, and lets it be sent. */

const input = (id: string): HTMLInputElement => byId(id) as HTMLInputElement;

const practise = new Practise(({ id }) => {
  const form = byId('practise-send');
  form.hidden = !id;
  input('practise-try').value = id ?? '';
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-practise]'))
  button.addEventListener('click', () => {
    byId('practise-send').hidden = true;
    input('practise-session').value = button.dataset['session'] ?? '';
    input('practise-agreed').value = button.dataset['line'] ?? '';
    byId('practise-to').textContent = `Send to ${button.dataset['lead'] ?? 'your lead'}`;
  });

closeButtons();
practise.renew();
shortcuts({
  'g c': () => { location.href = '/calls'; },
  'g l': () => { location.href = '/'; },
});
