import { set } from '../view/dom';

/** Buttons that show and hide a kind of marks; what is hidden stays hidden when the page is renewed. */
export class MarksShown {
  private readonly hidden = new Set<string>();

  renew(): void {
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-look]')) {
      const look = button.dataset['look']!;
      button.addEventListener('click', () => {
        if (!this.hidden.delete(look)) this.hidden.add(look);
        this.show();
      });
    }
    this.show();
  }

  private show(): void {
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-look]')) {
      const look = button.dataset['look']!;
      set(button, 'aria-pressed', String(!this.hidden.has(look)));
      document.getElementById('turns')?.classList.toggle(`without-${look}`, this.hidden.has(look));
    }
  }
}
