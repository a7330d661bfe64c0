import { defaultTreeAdapter, parse, serialize } from 'parse5';
import { type Element, elementsIn } from './read-html.js';

/** What a careful content management system leaves an editor of attributes. */
const kept = new Set([
  ...['href', 'src', 'srcset', 'alt', 'title', 'lang', 'width', 'height'],
  ...['colspan', 'rowspan', 'scope', 'loading'],
]);

/** Taken away with all that is in it. */
const removed = new Set([
  'script',
  'svg',
  'thead',
  'style',
  'link',
  'template',
]);

/**
 * What is left of a page after a filter that takes custom elements (their
 * children stay), `<script>`, `<svg>`, `<thead>`, `<time>`, attributes that it
 * does not know, and frames of other sites.
 */
export function filterStrictly(html: string): string {
  const page = parse(html);
  const clean = (parent: Element | typeof page) => {
    // Backwards, since children leave and others come in their place.
    for (const child of [...parent.childNodes]) {
      if (!('tagName' in child)) continue;
      clean(child);
      const { tagName } = child;
      const src = child.attrs.find(({ name }) => name === 'src')?.value ?? '';
      const isForeign = tagName === 'iframe' && /^(https?:)?\/\//.test(src);
      if (removed.has(tagName) || isForeign) {
        defaultTreeAdapter.detachNode(child);
      } else if (tagName.includes('-') || tagName === 'time') {
        for (const inner of [...child.childNodes]) {
          defaultTreeAdapter.detachNode(inner);
          defaultTreeAdapter.insertBefore(parent, inner, child);
        }
        defaultTreeAdapter.detachNode(child);
      } else child.attrs = child.attrs.filter(({ name }) => kept.has(name));
    }
  };
  clean(page);
  const left = serialize(page);
  const bad = elementsIn(left).find(
    ({ tagName }) => tagName.includes('-') || removed.has(tagName),
  );
  if (bad) throw new Error(`the filter has left a <${bad.tagName}>`);
  return left;
}
