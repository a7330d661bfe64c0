import { writeRendered } from '../html/write-rendered.js';
import { type OutputFile, writeFiles } from '../output/write-files.js';
import { drawPicture, type SvgPicture } from '../picture/draw-picture.js';
import { paintPng } from '../picture/paint-png.js';
import { Problem } from '../problem.js';
import { writeOembed } from '../snippet/write-oembed.js';
import { type LoadedView, loadView } from './load-view.js';
import { folderAddress, type RenderOptions } from './render-options.js';
import { tell } from './terminal.js';

export const formats = ['html', 'svg', 'png', 'json', 'oembed'] as const;

/** One view as one file. */
export async function renderView(options: RenderOptions): Promise<void> {
  const { output = '-', json } = options;
  if (options.format === 'png' && output === '-' && process.stdout.isTTY) {
    throw new Problem('usage', 'a terminal shows no PNG: name a file by -o');
  }
  const loaded = await loadView(options);
  const file: OutputFile = { path: output, content: write(loaded, options) };
  await writeFiles([file]);
  const bytes = Buffer.byteLength(file.content);
  const { widget, warnings } = loaded;
  if (json) {
    const report = JSON.stringify({ widget, output, bytes, warnings });
    // The standard output may be taken by the file.
    if (output === '-') tell(report);
    else await writeFiles([{ path: '-', content: `${report}\n` }]);
    return;
  }
  for (const warning of warnings) tell(`warning: ${warning}`);
  if (output !== '-') tell(`${output}: ${bytes} bytes`);
}

function write(
  { view, widget, asked }: LoadedView,
  options: RenderOptions,
): string | Uint8Array {
  const { format, scale } = options;
  switch (format) {
    case 'html':
      return `${writeRendered(view)}
`;
    case 'svg':
      return pictureOf(view, options).svg;
    case 'png':
      return paintPng(pictureOf(view, options).svg, scale);
    case 'json': {
      const { draw: _, ...words } = view;
      return `${JSON.stringify(words, null, 2)}\n`;
    }
    case 'oembed': {
      const { src = '', publicSrc = src, baseUrl, thumbnail } = options;
      const { width, height } = pictureOf(view, options);
      return writeOembed(view, {
        widget,
        asked,
        address: publicSrc,
        base: folderAddress(baseUrl),
        width,
        height,
        thumbnail,
      });
    }
  }
}

function pictureOf(
  view: LoadedView['view'],
  { theme, width, card, address }: RenderOptions,
): SvgPicture {
  const picture = drawPicture(view, { theme, width, isCard: card, address });
  if (!picture) {
    throw new Problem('usage', 'a figure in a sentence has no picture');
  }
  return picture;
}
