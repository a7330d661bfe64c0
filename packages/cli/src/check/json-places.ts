import { type Node, parseTree } from 'jsonc-parser';

/** Both count from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Where a JSON pointer leads in a text; what it misses, to its last step. */
export type JsonPlaces = (pointer: string) => TextPosition | undefined;

/** Finds places in a JSON text, which is read when the first one is asked. */
export function jsonPlaces(text: string): JsonPlaces {
  let root: Node | undefined;
  let position: ((offset: number) => TextPosition) | undefined;
  return (pointer) => {
    root ??= parseTree(text);
    position ??= textPositions(text);
    if (!root) return undefined;
    const steps = pointer.split('/').slice(1).map(unescapeStep);
    for (let length = steps.length; length >= 0; length--) {
      const node = nodeAt(root, steps.slice(0, length));
      if (node) return position(node.offset);
    }
    return undefined;
  };
}

/** The line and column of an offset, whatever ends the lines. */
export function textPositions(text: string): (offset: number) => TextPosition {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    starts.push(index + end.length);
  }
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function nodeAt(root: Node, steps: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const step of steps) {
    if (!node) return undefined;
    if (node.type === 'array') node = node.children?.[Number(step)];
    else if (node.type === 'object') node = memberAt(node, step);
    else return undefined;
  }
  // A member is pointed at by its name, which is what people look for.
  return node?.parent?.type === 'property' ? node.parent : node;
}

// Of two members with one name the last counts.
function memberAt(node: Node, name: string): Node | undefined {
  return node.children?.findLast(
    ({ children }) => children?.[0]?.value === name,
  )?.children?.[1];
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
