import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { views } from '../pages/browsers/tab.js';
import { hostPageFiles } from '../pages/example-files.js';
import { settle } from '../pages/findings.js';
import type { Site } from '../pages/site.js';
import type { Shot } from './contact-sheet.js';

/** Every host page as its readers see it, those without scripts too. */
export async function shootHostPages(
  { browser, origin }: Site,
  folder: string,
): Promise<readonly Shot[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shots: Shot[] = [];
  for (const path of hostPageFiles()) {
    for (const hasScripts of [false, true]) {
      const name = path.replace(/^examples\/|\.html$/g, '').replace('/', '-');
      const example = hasScripts ? name : `${name}, without script`;
      for (const { width, theme } of views) {
        const context = await browser.newContext({
          viewport: { width, height: 800 },
          colorScheme: theme,
          javaScriptEnabled: hasScripts,
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        if (hasScripts) {
          await page.addInitScript('globalThis.__name = (value) => value');
        }
        await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
        if (hasScripts) await settle(page);
        const file = `${name}.${hasScripts ? 'script' : 'bare'}.${theme}.${width}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: true });
        shots.push({ example, file, theme, width, lang: 'vi' });
        await context.close();
      }
      console.log(example);
    }
  }
  return shots;
}
