import { type DefaultTreeAdapterMap, parse } from 'parse5';

export type PageNode = DefaultTreeAdapterMap['childNode'];
export type PageElement = DefaultTreeAdapterMap['element'];

/** A stretch of the page's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Every element of a page in its order, but for those of templates. */
export function elementsOf(html: string): readonly PageElement[] {
  const found: PageElement[] = [];
  const walk = (node: DefaultTreeAdapterMap['parentNode']) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(parse(html, { sourceCodeLocationInfo: true }));
  return found;
}

export function attribute(
  element: PageElement,
  name: string,
): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** An element and those that it stands in, the innermost first. */
export function ancestorsOf(element: PageElement): readonly PageElement[] {
  const { parentNode } = element;
  const outer =
    parentNode && 'tagName' in parentNode ? ancestorsOf(parentNode) : [];
  return [element, ...outer];
}

/** Where a node stands; undefined for one that the parser has added. */
export function stretchOf(node: PageNode): Stretch | undefined {
  const place = node.sourceCodeLocation;
  return place ? { start: place.startOffset, end: place.endOffset } : undefined;
}
