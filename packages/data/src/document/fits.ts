import { isObject, type ShapeName, shapeOf } from './shape.js';
import { patterns } from './shapes.generated.js';

export type Test = (value: unknown) => boolean;

/** Whether a value has a shape, with no member that the shape does not know. */
export function fitsShape(name: ShapeName, value: unknown): boolean {
  return testOf(`{${name}`)(value);
}

/** The test of a code, made once; see encode-shapes.ts for the codes. */
export function testOf(code: string): Test {
  let test = tests.get(code);
  if (!test) {
    test = makeTest(code[0]!, code.slice(1));
    tests.set(code, test);
  }
  return test;
}

const tests = new Map<string, Test>();

const isText: Test = (value) => typeof value === 'string';

function makeTest(kind: string, rest: string): Test {
  switch (kind) {
    case '{':
      return makeObjectTest(rest);
    case '[': {
      const test = testOf(rest);
      return (value) => Array.isArray(value) && value.every(test);
    }
    case '2': {
      const test = testOf(rest);
      return (value) =>
        Array.isArray(value) && value.length === 2 && value.every(test);
    }
    case '=': {
      const values = new Set<unknown>(rest.split(','));
      return (value) => values.has(value);
    }
    case 'i': {
      const [least, most] = rest.split(',').map(Number);
      return (value) =>
        Number.isInteger(value) &&
        (value as number) >= least! &&
        // Nothing is more than an end that is not there.
        !((value as number) > most!);
    }
    case 'p': {
      const pattern = patterns[+rest]!;
      return (value) => isText(value) && pattern.test(value as string);
    }
    case 'T':
      return fitsText;
    case 'a':
      return () => true;
    case 'n':
      return Number.isFinite;
    case 'b':
      return (value) => typeof value === 'boolean';
    default:
      return isText;
  }
}

function makeObjectTest(name: string): Test {
  const { codes, required } = shapeOf(name);
  const members = new Map([...codes].map(([key, code]) => [key, testOf(code)]));
  return (value) => {
    if (!isObject(value)) return false;
    // Unlike a list of keys, this allocates nothing for the many objects of a
    // document; a page's own additions to all objects are passed over.
    for (const key in value) {
      const member = value[key];
      if (
        member !== undefined &&
        !members.get(key)?.(member) &&
        Object.hasOwn(value, key)
      ) {
        return false;
      }
    }
    return required.every((key) => value[key] !== undefined);
  };
}

/** A text, or one in at least one of the languages. */
function fitsText(value: unknown): boolean {
  if (!isObject(value)) return isText(value);
  const languages = Object.keys(value);
  return (
    languages.length > 0 &&
    languages.every((key) => /^(vi|en)$/.test(key) && isText(value[key]))
  );
}
