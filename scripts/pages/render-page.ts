import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRenderer, type ServerOptions } from '@chiso/widgets/ssr';
import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { rootFolder } from '../files.js';

/** A page as a server writes it that has our documents on its disk. */
export function renderOnServer(
  page: string,
  options: ServerOptions = {},
): Promise<string> {
  const renderer = createRenderer({
    read: (src) => readFileSync(join(rootFolder, src), 'utf8'),
    ...options,
  });
  const strings = Object.assign([page], { raw: [page] });
  const template = html(strings as unknown as TemplateStringsArray);
  return collectResult(render(template, { elementRenderers: [renderer] }));
}
