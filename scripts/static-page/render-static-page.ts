import { join } from 'node:path';
import { capture } from '../run.js';

/** The page of `examples/static`, before figures are written into it. */
const page = 'examples/static/source/index.html';

/** The view that stands for the page where somebody shares it. */
const shared = [
  ...['--widget', 'ranking', '--src', 'examples/data/dti.json'],
  ...['--indicator', 'dti', '--period', '2022'],
  ...['--highlight', 'vn63:37', '--top', '10'],
];

/** A host that is nobody's, because the page is published nowhere. */
const host = 'https://example.org';

/**
 * Writes the page of `examples/static` into a folder, with its pictures, its
 * sharing card and its oEmbed answer, by the commands that anybody would use.
 */
export function renderStaticPage(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): void {
  const pictures = join(folder, 'pictures');
  const commands = [
    [
      ...[page, '-o', join(folder, 'index.html'), '--pictures', pictures],
      // Of a page's width their letters would be too small on a phone.
      ...['--width', '440'],
    ],
    [
      ...shared,
      ...['--format', 'png', '--card', '-o', join(pictures, 'card.png')],
    ],
    [
      ...shared,
      ...['--format', 'oembed', '-o', join(folder, 'oembed.json')],
      ...['--base-url', `${host}/chiso`],
      ...['--public-src', `${host}/examples/data/dti.json`],
      ...['--thumbnail', `${host}/examples/static/pictures/card.png`],
    ],
  ];
  for (const words of commands) {
    capture('env', [
      ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
      process.execPath,
      ...['--import=tsx', '--conditions=chiso-source'],
      ...['packages/cli/src/main.ts', 'render', ...words],
    ]);
  }
}
