import type { Finding } from '../finding/finding.js';
import { type CheckOptions, checkDocument } from './check-document.js';
import { findDuplicateKeys } from './find-duplicate-keys.js';
import {
  findSyntaxFaults,
  type SyntaxFault,
  skipFaults,
} from './find-syntax-faults.js';
import { jsonPlaces, textPositions } from './json-places.js';

/**
 * All that is to be said of a document as JSON text. A text that is JSON but
 * for comments and trailing commas is checked to its end all the same.
 */
export function checkJson(
  source: string,
  options: Pick<CheckOptions, 'file' | 'today'>,
): readonly Finding[] {
  const text = source.replace(/^\uFEFF/, ' ');
  const faults = isJson(text) ? [] : syntaxFaults(text);
  const readable = skipFaults(text, faults);
  const wrong = tellFaults(text, faults, options);
  if (faults.length > 0 && !isJson(readable)) return wrong;
  const places = jsonPlaces(readable);
  const placeOf = (pointer: string) => {
    const position = shallow(() => places(pointer), undefined);
    return { place: pointer, ...position };
  };
  return [
    ...wrong,
    ...tellDuplicates(readable, options),
    ...checkDocument(isJson(readable) ? JSON.parse(readable) : readable, {
      ...options,
      placeOf,
    }),
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function syntaxFaults(text: string): readonly SyntaxFault[] {
  return shallow(() => findSyntaxFaults(text), []);
}

/** A text of a thousand brackets in each other is too deep for its reader. */
function shallow<Found>(find: () => Found, otherwise: Found): Found {
  try {
    return find();
  } catch {
    return otherwise;
  }
}

function tellFaults(
  text: string,
  faults: readonly SyntaxFault[],
  { file }: Pick<CheckOptions, 'file'>,
): readonly Finding[] {
  const positionAt = textPositions(text);
  return faults.map(({ offset, received, message }) => ({
    code: 'not-json',
    severity: 'error',
    file,
    place: '',
    ...positionAt(offset),
    expected: { vi: 'JSON', en: 'JSON' },
    received,
    message,
  }));
}

function tellDuplicates(
  text: string,
  { file }: Pick<CheckOptions, 'file'>,
): readonly Finding[] {
  const positionAt = textPositions(text);
  return shallow(() => findDuplicateKeys(text), []).map(
    ({ name, pointer, first, again }) => {
      const [one, two] = [positionAt(first), positionAt(again)];
      return {
        code: 'duplicate-key',
        severity: 'warning',
        file,
        place: pointer,
        ...two,
        expected: { vi: 'mỗi mục một lần', en: 'each member once' },
        received: name,
        message: {
          vi: `Mục “${name}” được ghi hai lần trong cùng một đối tượng, ở dòng ${one.line} và dòng ${two.line}; chỉ lần sau cùng được tính, hãy bỏ một.`,
          en: `The member “${name}” is written twice in one object, in line ${one.line} and line ${two.line}; the last one counts, remove one.`,
        },
      };
    },
  );
}
