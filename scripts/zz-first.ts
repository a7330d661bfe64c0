// throwaway: pictures of the first picture and how far the whole one moves
import { mkdirSync } from 'node:fs';
import { exampleFiles } from './pages/example-files.js';
import { openPage, openSite } from './pages/site.js';
const only = process.argv[2] ?? '';
const site = await openSite('zz-first');
mkdirSync('/tmp/rk-first', { recursive: true });
for (const { id } of exampleFiles().filter(({ state, id }) => state === 'ready' && id.startsWith('ranking/') && id.includes(only))) {
  for (const [width, theme] of [[320, 'light'], [1200, 'light'], [1200, 'dark']] as const) {
    const { page, context } = await openPage(site, { width, theme });
    let release: () => void = () => {};
    const held = new Promise<void>((r) => { release = r; });
    await page.route(/\/[a-z]+\.element-(?!address)[a-z]+-[\w-]+\.js$/, async (route) => { await held; await route.continue(); });
    await page.goto(`${site.origin}/gallery/frame.html?example=${id}&lang=vi`);
    await page.waitForFunction(() => document.querySelector('chiso-ranking')?.getAttribute('state') === 'ready', undefined, { timeout: 8000 }).catch(() => console.log(id, width, 'NOT READY'));
    await page.waitForTimeout(250);
    const look = () => page.evaluate(() => {
      const e = document.querySelector('chiso-ranking')!;
      const s = e.shadowRoot!;
      const y = (q: string) => { const o = s.querySelector(q); return o ? Math.round(o.getBoundingClientRect().top) : -1; };
      const last = [...s.querySelectorAll('tbody tr')].at(-1)!;
      return { h: Math.round(e.getBoundingClientRect().height), table: y('table'), body: y('tbody'), lastRow: Math.round(last.getBoundingClientRect().top), rows: s.querySelectorAll('tbody tr').length, foot: y('[part=footer]'), footH: Math.round(s.querySelector('[part=footer]')!.getBoundingClientRect().height), cols: [...s.querySelectorAll('thead th')].map((t) => Math.round(t.getBoundingClientRect().width)).join(' ') };
    });
    const first = await look();
    if (theme === 'light' || width === 1200) await page.screenshot({ path: `/tmp/rk-first/${id.slice(8)}.${theme}.${width}.png`, fullPage: true });
    release();
    await page.waitForFunction(() => !document.querySelector('chiso-ranking')!.shadowRoot!.querySelector(':disabled'), undefined, { timeout: 8000 });
    await page.waitForTimeout(250);
    const whole = await look();
    const diff = Object.entries(first).filter(([k, v]) => whole[k as keyof typeof whole] !== v).map(([k, v]) => `${k}: ${v} → ${whole[k as keyof typeof whole]}`);
    if (theme === 'light') console.log(id, width, diff.length ? diff.join('; ') : 'same');
    await context.close();
  }
}
await site.close();
