import { createHash } from 'node:crypto';
import { nameSources, type StaticView } from '@chiso/widgets/static';
import { escapeHtml, writeElement } from './escape-html.js';
import { type PagePicture, writeFallback } from './write-fallback.js';

/**
 * The attribute of what the command has written. It holds what the content
 * hashes to, so that what somebody has changed by hand since is theirs.
 */
export const renderedMark = 'data-chiso-rendered';

/** A view as plain HTML that the command knows again. */
export function writeRendered(view: StaticView, picture?: PagePicture): string {
  const { table, written = '', lang } = view;
  const content = table ? writeFallback(view, picture) : escapeHtml(written);
  return writeElement(
    table ? 'figure' : 'span',
    {
      [renderedMark]: hashOf(content),
      lang,
      // A sentence has no room for its source but this.
      title: table ? undefined : tellSource(view),
    },
    content,
  );
}

function tellSource(view: StaticView): string {
  const { summary, sources } = view;
  const told = [summary, nameSources(view, sources.length)];
  return told.filter(Boolean).join('. ');
}

/** Whether a marked element still holds what the command wrote. */
export function isAsRendered(mark: string, content: string): boolean {
  return mark === hashOf(content);
}

/** What content is known again by. Line endings are those of whoever saves. */
export function hashOf(content: string): string {
  return createHash('sha256')
    .update(content.replaceAll('\r\n', '\n'))
    .digest('hex')
    .slice(0, 12);
}
