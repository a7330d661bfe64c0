import assert from 'node:assert/strict';
import type { Tab } from '../pages/browsers/tab.js';
import { focused, waitToLose, waitToSee } from '../pages/reader.js';
import { waitUntil } from '../pages/wait.js';

/** How often a reader presses Tab before giving up. */
const mostTabs = 150;

/** The panel that is open. */
export const openPanel = '>>> [part=panel]:popover-open';

/** Presses Tab until the focus is on what has this name or part. */
export async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let presses = 0; presses < mostTabs; presses += 1) {
    if ((await focusedName(tab)) === name) return;
    await tab.press('Tab');
  }
  assert.fail(`Tab does not lead to ${name}`);
}

/** Opens a tool by its key, and waits for its panel. */
export async function openByKey(tab: Tab, name: string): Promise<void> {
  await tabTo(tab, name);
  await tab.press('Enter');
  await waitToSee(tab, openPanel);
  assert.equal(await focusedName(tab), 'panel');
}

/** Leaves a panel by Escape: it is gone, and the focus where it was. */
export async function leave(tab: Tab, opener: string): Promise<void> {
  await tab.press('Escape');
  await waitToLose(tab, '>>> [part=panel]');
  assert.equal(await focusedName(tab), opener);
}

/** Presses a button of an open panel by key, and reads the clipboard. */
export async function copyByKey(tab: Tab, name: string): Promise<string> {
  await tabTo(tab, name);
  await tab.press('Enter');
  await waitUntil('the button is answered', async () => {
    const { text } = await waitToSee(tab, '>>> .take [role=status]');
    return text !== '';
  });
  return pasted(tab);
}

/** The name, else the part of what has the focus, in any shadow tree. */
async function focusedName(tab: Tab): Promise<string> {
  const { name, part = '' } = await focused(tab);
  return name ?? part;
}

// Reading the clipboard by script asks the reader in some engines; pasting
// never does. The field goes again, and the focus back to where it was.
async function pasted(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    let before = document.activeElement as HTMLElement;
    while (before.shadowRoot?.activeElement) {
      before = before.shadowRoot.activeElement as HTMLElement;
    }
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.addEventListener('chiso-test-done', () => {
      field.remove();
      before.focus();
    });
    field.focus();
  });
  await tab.paste();
  const read = (): Promise<string> =>
    tab.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('#pasted')!.value,
    );
  await waitUntil('the clipboard is pasted', async () => (await read()) !== '');
  const text = await read();
  await tab.evaluate(() => {
    document
      .querySelector('#pasted')!
      .dispatchEvent(new Event('chiso-test-done'));
  });
  return text;
}
