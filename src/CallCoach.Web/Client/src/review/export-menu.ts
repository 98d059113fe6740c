/** The menu of forms in which a call can be kept: a key opens it, Escape or a choice closes it. */
export function openExport(): boolean {
  const menu = document.getElementById('export') as HTMLDetailsElement | null;
  if (!menu) return false;
  menu.open = true;
  menu.querySelector<HTMLElement>('.menu-list a')?.focus();
  return true;
}

/** @returns Whether it was open. */
export function closeExport(): boolean {
  const menu = document.getElementById('export') as HTMLDetailsElement | null;
  if (!menu?.open) return false;
  menu.open = false;
  if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
  return true;
}
