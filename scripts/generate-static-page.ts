// Writes the page of `examples/static` from the one in its folder `source`.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './files.js';
import { renderStaticPage } from './static-page/render-static-page.js';

const folder = 'examples/static';

// A view that the page has lost leaves no picture.
rmSync(join(rootFolder, folder, 'pictures'), { recursive: true, force: true });
renderStaticPage(folder);
