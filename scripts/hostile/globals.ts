import type { JSHandle, Page } from 'playwright-core';

type Known = ReadonlyMap<string, unknown>;

/**
 * What everybody on a page shares: the members of the window, of each global
 * and of its prototype, with what they are.
 */
export async function readGlobals(page: Page): Promise<JSHandle<Known>> {
  return page.evaluateHandle(() => {
    const known = new Map<string, unknown>();
    const read = (owner: object, path: string) => {
      for (const key of Reflect.ownKeys(owner)) {
        const member = Reflect.getOwnPropertyDescriptor(owner, key)!;
        const name = `${path}${String(key)}`;
        known.set(name, member.value ?? member.get);
        known.set(`set ${name}`, member.set);
      }
    };
    read(window, '');
    for (const name of Object.getOwnPropertyNames(window)) {
      // Reading an old name of a member may warn.
      const value = Reflect.getOwnPropertyDescriptor(window, name)?.value;
      if (typeof value === 'function') {
        read(value, `${name}.`);
        if (value.prototype) read(value.prototype, `${name}.prototype.`);
      } else if (['Intl', 'JSON', 'Math', 'Reflect', 'CSS'].includes(name)) {
        read(value, `${name}.`);
      }
    }
    return known as Known;
  });
}

/** The names of what is there now and was not, or is something else. */
export async function changedGlobals(
  page: Page,
  before: JSHandle<Known>,
): Promise<readonly string[]> {
  const now = await readGlobals(page);
  return page.evaluate(
    ([now, before]) =>
      [...new Set([...now.keys(), ...before.keys()])].filter(
        (name) =>
          now.has(name) !== before.has(name) ||
          // What an old browser counts of itself differs at each reading.
          (typeof now.get(name) === 'function' &&
            now.get(name) !== before.get(name)),
      ),
    [now, before] as const,
  );
}
