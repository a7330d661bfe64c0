import type { Page } from 'playwright-core';

/** What a page has running, by kind. */
export type Living = Readonly<Record<string, number>>;

declare global {
  interface Window {
    /** Counted by `countWhatLives`. */
    living: Record<string, number>;
  }
}

/**
 * Makes a page count, from before its first script on, what keeps running when
 * nobody stops it: observers with something to observe, listeners of the window
 * and of the document, timers.
 */
export async function countWhatLives(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const living: Record<string, number> = {};
    window.living = living;
    const count = (name: string, by: number) => {
      living[name] = (living[name] ?? 0) + by;
    };
    const observers = [
      'ResizeObserver',
      'MutationObserver',
      'IntersectionObserver',
    ] as const;
    for (const name of observers) {
      const Own = window[name] as never as new (run: unknown) => ResizeObserver;
      class Counted extends Own {
        #isAlive = false;
        #set(isAlive: boolean) {
          if (this.#isAlive !== isAlive) count(name, isAlive ? 1 : -1);
          this.#isAlive = isAlive;
        }
        override observe(...given: Parameters<ResizeObserver['observe']>) {
          this.#set(true);
          super.observe(...given);
        }
        override disconnect() {
          this.#set(false);
          super.disconnect();
        }
      }
      Object.assign(window, { [name]: Counted });
    }
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const heard = new Map<unknown, Set<string>>();
    const ids = new WeakMap<object, number>();
    let made = 0;
    const keyOf = (type: string, listener: object, options: unknown) => {
      if (!ids.has(listener)) ids.set(listener, ++made);
      const { capture } = Object(options);
      return `${type} ${ids.get(listener)} ${options === true || capture}`;
    };
    const isOfPage = (target: unknown) =>
      target === window || target instanceof Document || target === undefined;
    const follow = (isAdded: boolean, own: typeof addEventListener) =>
      function (this: EventTarget, ...given: Parameters<typeof own>) {
        const [type, listener, options] = given;
        if (listener && isOfPage(this)) {
          const keys = heard.get(type) ?? new Set();
          heard.set(type, keys);
          const key = keyOf(type, listener, options);
          if (keys.has(key) !== isAdded) count(`on${type}`, isAdded ? 1 : -1);
          keys[isAdded ? 'add' : 'delete'](key);
        }
        own.call(this ?? window, ...given);
      };
    EventTarget.prototype.addEventListener = follow(true, addEventListener);
    EventTarget.prototype.removeEventListener = follow(
      false,
      removeEventListener,
    );
    const { setTimeout, clearTimeout, setInterval } = window;
    const timers = new Set<number>();
    const end = (id: number) => {
      if (timers.delete(id)) count('timers', -1);
    };
    Object.assign(window, {
      setTimeout: (run: () => void, ...given: number[]) => {
        const id = setTimeout(
          () => {
            end(id);
            run();
          },
          ...given,
        );
        timers.add(id);
        count('timers', 1);
        return id;
      },
      clearTimeout: (id: number) => {
        end(id);
        clearTimeout(id);
      },
      setInterval: (...given: Parameters<typeof setInterval>) => {
        count('intervals', 1);
        return setInterval(...given);
      },
    });
  });
}

/** What lives now; what has come to its end is not named. */
export async function whatLives(page: Page): Promise<Living> {
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries(window.living).filter(([, count]) => count !== 0),
    ),
  );
}
