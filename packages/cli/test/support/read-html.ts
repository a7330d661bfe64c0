import { type DefaultTreeAdapterMap, parse } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** Every element of a page as a browser reads it, in its order. */
export function elementsIn(html: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: Node) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The rows of all tables: their cells in words. */
export function rowsIn(html: string): readonly (readonly string[])[] {
  return elementsIn(html)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => row.childNodes.filter((cell) => 'tagName' in cell))
    .map((cells) => cells.map(textOf));
}
