import { createHash } from 'node:crypto';
import { writeElement } from './escape-html.js';

/**
 * The attribute of what the command has written. It holds what the content
 * hashes to, so that what somebody has changed by hand since is theirs.
 */
export const renderedMark = 'data-chiso-rendered';

/** Wraps what the command writes into an element, so that it knows it again. */
export function markRendered(
  name: 'figure' | 'span',
  lang: string,
  content: string,
): string {
  const mark = hashOf(content);
  return writeElement(name, { [renderedMark]: mark, lang }, content);
}

/** Whether a marked element still holds what the command wrote. */
export function isAsRendered(mark: string, content: string): boolean {
  return mark === hashOf(content);
}

/** Line endings are those of whoever saves the page. */
function hashOf(content: string): string {
  return createHash('sha256')
    .update(content.replaceAll('\r\n', '\n'))
    .digest('hex')
    .slice(0, 12);
}
