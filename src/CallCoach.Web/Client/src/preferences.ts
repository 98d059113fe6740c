/** What suits one rep on one machine; kept in the browser, sent nowhere. */
export interface Preferences {
  /** Single letters act as keys. */
  readonly letters: boolean;
  /** A screen reader says each headline; else only that the call is over. */
  readonly spoken: boolean;
  /** The headline in larger type; ticker and reason give way. */
  readonly large: boolean;
}

export type Preference = keyof Preferences;

const place = 'callcoach.overlay';
const usual: Preferences = { letters: true, spoken: true, large: false };

class Stored {
  private now = read();
  private readonly listeners: (() => void)[] = [];

  constructor() {
    // Another window of the same rep changed them.
    globalThis.addEventListener?.('storage', event => {
      if (event.key === place) this.renew(read());
    });
  }

  get current(): Preferences {
    return this.now;
  }

  choose(preference: Preference, on: boolean): void {
    this.renew({ ...this.now, [preference]: on });
    try {
      localStorage.setItem(place, JSON.stringify(this.now));
    } catch {
      // Storage is switched off in this browser: the choice holds until the window closes.
    }
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  private renew(preferences: Preferences): void {
    this.now = preferences;
    for (const listener of this.listeners) listener();
  }
}

function read(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    const of = (preference: Preference): boolean => {
      const value = (kept as Partial<Record<Preference, unknown>> | null)?.[preference];
      return typeof value === 'boolean' ? value : usual[preference];
    };
    return { letters: of('letters'), spoken: of('spoken'), large: of('large') };
  } catch {
    return usual;
  }
}

export const preferences = new Stored();
