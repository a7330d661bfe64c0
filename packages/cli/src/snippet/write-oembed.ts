import type { StaticView } from '@chiso/widgets/static';
import { type SnippetOptions, writeFrame } from './write-snippet.js';

export interface OembedOptions extends SnippetOptions {
  readonly width: number;
  /** The address of the sharing card. Absent: there is none. */
  readonly thumbnail?: string | undefined;
}

/** The answer of an oEmbed provider for a view (https://oembed.com). */
export function writeOembed(view: StaticView, options: OembedOptions): string {
  const { width, height, thumbnail, base } = options;
  const answer = {
    version: '1.0',
    type: 'rich',
    title: [view.header.text, view.context].filter(Boolean).join('. '),
    author_name: view.sources.map(({ text }) => text).join('; ') || undefined,
    ...(/^https?:/.test(base) && { provider_url: new URL(base).origin }),
    html: writeFrame(view, options),
    width,
    height,
    ...(thumbnail && {
      thumbnail_url: thumbnail,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    }),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
