/** The size of the overlay as designed. */
const full = { width: 380, height: 220 };
const compact = { width: 300, height: 120 };

const overlayUrl = '/overlay';
const frameStyle = '/_content/CallCoach.Web/frame.css';

interface DocumentPictureInPicture {
  requestWindow(options: { width: number; height: number }): Promise<Window>;
}

declare global {
  interface Window {
    readonly documentPictureInPicture?: DocumentPictureInPicture;
  }
}

/** Whether this window can put one on top of all others: only a window of its own can, not a frame. */
export const canFloat = (): boolean => window.documentPictureInPicture !== undefined && window.top === window;

/**
 * Opens the overlay in a window that stays on top, or as a pop-up where the browser has no such window.
 * The overlay runs in a frame there: its own page, with its own script.
 * @returns false when the browser let neither open.
 */
export async function openOnTop(): Promise<boolean> {
  try {
    const pictureInPicture = window.documentPictureInPicture;
    if (!pictureInPicture || window.top !== window) return openPopUp();
    fill(await pictureInPicture.requestWindow(full));
    return true;
  } catch {
    // Refused: switched off by policy, or the click was too long ago.
    return openPopUp();
  }
}

/** Opens the overlay as a small window of its own. */
export function openPopUp(): boolean {
  const opened = window.open(overlayUrl, 'callcoach-overlay', `popup,width=${full.width},height=${full.height}`);
  return opened !== null;
}

/** A window as small as the overlay in its compact form. */
export const isSmall = (): boolean => window.innerHeight < 170 || window.innerWidth < 330;

/** Sizes the window that the overlay stands in, where the browser allows it. */
export function resize(isCompact: boolean): void {
  const size = isCompact ? compact : full;
  const outer = window.top ?? window;
  try {
    outer.resizeTo(size.width + outer.outerWidth - outer.innerWidth, size.height + outer.outerHeight - outer.innerHeight);
  } catch {
    // A tab, or a window that isn't ours to size: the overlay changes its form all the same.
  }
}

function fill(small: Window): void {
  const page = small.document;
  const style = page.createElement('link');
  style.rel = 'stylesheet';
  style.href = location.origin + frameStyle;
  const frame = page.createElement('iframe');
  frame.src = location.origin + overlayUrl;
  frame.title = 'CallCoach overlay';
  page.title = 'CallCoach';
  page.documentElement.lang = 'en';
  page.head.append(style);
  page.body.append(frame);
  // Keys pressed while the window has the focus, but not the frame in it, are meant for the overlay.
  small.addEventListener('keydown', event =>
    frame.contentDocument?.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, bubbles: true })));
}
