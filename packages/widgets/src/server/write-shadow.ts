import { type ElementRenderer, renderThunked } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { serverBox } from '../ui/server-picture.js';
import type { WidgetElement } from '../ui/widget-element.js';
import { inlineStyles, serverStyles } from './server-styles.js';
import type { Drawn } from './stand-in.js';

/** A shadow tree with a picture, or with the fallback while there is none. */
export async function writeShadow(
  { styles, isInline }: typeof WidgetElement,
  drawn: Drawn | undefined,
  host: ElementRenderer,
): Promise<string> {
  const inside = drawn ? await writeTemplate(drawn, host) : '<slot></slot>';
  return [
    ...(drawn?.styles ?? styles).map(writeStyles),
    writeStyles(serverStyles),
    isInline ? writeStyles(inlineStyles) : '',
    `<div class="${serverBox}">${inside}</div>`,
  ].join('');
}

/** One sheet each, so that there are few hashes for a policy to allow. */
function writeStyles(text: string): string {
  return `<style>${text}</style>`;
}

async function writeTemplate(
  { template, box }: Drawn,
  host: ElementRenderer,
): Promise<string> {
  const inside = { customElementHostStack: [host] };
  const text = await collectResult(renderThunked(template, inside));
  const columns = [...text.matchAll(/<col width="(\d+)"/g)];
  const sum = columns.reduce((px, [, width]) => px + Number(width), 0);
  return (
    text
      // Marks for a template that is taken over part by part.
      .replaceAll(/<!--\/?lit-[^>]*-->|<\?>/g, '')
      // An element measures its own box, and only that.
      .replaceAll(/(<div[^<>]*) data-picture\b/g, '$1')
      .replaceAll(
        /<col width="(\d+)"/g,
        (_, width) => `<col width="${((100 * width) / sum).toFixed(2)}%"`,
      )
      // This picture is drawn to a size that its place may not have.
      .replace(
        /(<div[^<>]* part="picture"[^<>]*>\s*<svg)/,
        `$1 viewBox="0 0 ${box.width} ${box.height}"`,
      )
  );
}
