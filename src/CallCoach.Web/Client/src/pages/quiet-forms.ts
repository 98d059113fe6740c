import { el } from '../view/dom';

const unanswered = 'CallCoach does not answer. What you wrote is still here; start it again, then send it once more.';

/**
 * Sends forms without leaving the page: the answer's content takes the place of the page's. What was begun in other fields stays, and so
 * does the place that one reads at. Without scripts the same forms load the page anew.
 */
export function quietForms(renewed: () => void): void {
  document.addEventListener('submit', event => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !('quiet' in form.dataset)) return;
    event.preventDefault();
    void send(form, event.submitter, renewed);
  });
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null, renewed: () => void): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) body.append(name, String(value));
  try {
    const response = await fetch(form.action, { method: 'POST', body });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!response.ok) return tell(page.getElementById('problem')?.textContent ?? 'That could not be done.', form);
    form.closest('dialog')?.close();
    renew(page, form);
    renewed();
  } catch {
    tell(unanswered, form);
  }
}

/** Says beside a form why it was not taken. */
function tell(text: string, form: HTMLElement): void {
  document.getElementById('refused')?.remove();
  const banner = el('p', { class: 'banner attention', role: 'alert', id: 'refused' }, text);
  form.before(banner);
  banner.scrollIntoView({ block: 'nearest' });
}

function renew(page: Document, sent: HTMLFormElement): void {
  const [here, there] = [document.getElementById('main'), page.getElementById('main')];
  if (!here || !there) return location.reload();
  const kept = begun(sent);
  const focus = focusOf();
  const scroll = scrollY;
  here.replaceChildren(...Array.from(there.childNodes, node => document.adoptNode(node)));
  document.title = page.title;
  restore(kept);
  scrollTo({ top: scroll, behavior: 'instant' });
  focus();
  const notice = document.getElementById('notice');
  if (notice) notice.textContent = 'Saved.';
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const fields = (root: ParentNode): Field[] => [...root.querySelectorAll<Field>('input[id]:not([type=hidden]):not([type=checkbox]), textarea[id]')];

/** What stands in fields of other forms and was not sent. */
function begun(sent: HTMLFormElement): ReadonlyMap<string, string> {
  const changed = fields(document).filter(field => field.form !== sent && field.value !== field.defaultValue);
  return new Map(changed.map(field => [field.id, field.value]));
}

function restore(kept: ReadonlyMap<string, string>): void {
  for (const field of fields(document)) {
    const value = kept.get(field.id);
    if (value === undefined) continue;
    field.value = value;
    const folded = field.closest('details');
    if (folded) folded.open = true;
  }
}

/** Finds the way back to the focus: the same element, else the part that it stood in. */
function focusOf(): () => void {
  const active = document.activeElement;
  const [own, part] = [active?.id, active?.closest('section[id], li[id]')?.id];
  return () => {
    const target = (own ? document.getElementById(own) : null) ?? (part ? document.getElementById(part) : null);
    if (!(target instanceof HTMLElement)) return;
    if (!target.matches('a, button, input, textarea, select, summary')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
}
