import { writeFiles } from '../output/write-files.js';
import { drawPicture } from '../picture/draw-picture.js';
import { Problem } from '../problem.js';
import { type Snippet, writeSnippet } from '../snippet/write-snippet.js';
import { loadView } from './load-view.js';
import { folderAddress } from './render-options.js';
import { tell } from './terminal.js';
import type { ViewOptions } from './view-options.js';

/** The options of `chiso snippet`, as commander has read them. */
export interface SnippetCommandOptions extends ViewOptions {
  readonly baseUrl: string;
  /** Where readers find the document. Absent: where it was read. */
  readonly publicSrc?: string;
  readonly json: boolean;
}

const captions: Readonly<Record<keyof Snippet, string>> = {
  element: 'Custom element, with the loader',
  placeholder: 'Placeholder, for editors that remove custom elements',
  iframe: 'Frame, for editors that remove scripts',
  static: 'Plain HTML, for everything else',
};

/** The width that most columns of text have. */
const usualWidth = 640;

/** Prints the four forms of one view. */
export async function printSnippet(
  options: SnippetCommandOptions,
): Promise<void> {
  const { src, publicSrc = src, baseUrl, json } = options;
  if (publicSrc === undefined || publicSrc === '-') {
    throw new Problem('usage', 'readers need an address: --public-src');
  }
  const { view, widget, asked, warnings } = await loadView(options);
  const picture = drawPicture(view, {
    theme: 'light',
    width: usualWidth,
    isCard: false,
  });
  const snippet = writeSnippet(view, {
    widget,
    asked,
    address: publicSrc,
    base: folderAddress(baseUrl),
    height: picture?.height ?? 80,
  });
  const text = json
    ? `${JSON.stringify({ ...snippet, warnings }, null, 2)}\n`
    : Object.entries(captions)
        .map(([form, caption]) => {
          const code = snippet[form as keyof Snippet];
          return `<!-- ${caption} -->\n${code}`;
        })
        .join('\n');
  await writeFiles([{ path: '-', content: text }]);
  if (!json) for (const warning of warnings) tell(`warning: ${warning}`);
}
