// Draws the picture of the README from the gallery: `npm run picture`.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rootFolder } from './files.js';
import { settle } from './pages/findings.js';
import { openPage, openSite } from './pages/site.js';

const path = join(rootFolder, 'docs/pictures/widgets.png');

mkdirSync(dirname(path), { recursive: true });
const site = await openSite('picture');
const { page } = await openPage(site, { width: 1100, theme: 'light' });
await page.goto(`${site.origin}/gallery/picture.html`);
await settle(page);
await page.screenshot({ path, fullPage: true });
await site.close();
console.log(path);
