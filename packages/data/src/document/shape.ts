import { shapes } from './shapes.generated.js';

export type ShapeName = keyof typeof shapes;
export type Json = Readonly<Record<string, unknown>>;

/** The members of an object: the code of each, and which must be there. */
export interface Shape {
  readonly codes: ReadonlyMap<string, string>;
  readonly required: readonly string[];
}

/** A shape, read once from its string; see encode-shapes.ts for the codes. */
export function shapeOf(name: string): Shape {
  let shape = read.get(name);
  if (!shape) {
    const codes = new Map<string, string>();
    const required: string[] = [];
    for (const member of shapes[name as ShapeName].split(' ')) {
      if (member[0] === '+') {
        for (const [key, code] of shapeOf(member.slice(1)).codes) {
          codes.set(key, code);
        }
        continue;
      }
      const [head = '', code = ''] = member.split(':');
      const key = head.replace('!', '');
      codes.set(key, code);
      if (key !== head) required.push(key);
    }
    shape = { codes, required };
    read.set(name, shape);
  }
  return shape;
}

const read = new Map<string, Shape>();

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
