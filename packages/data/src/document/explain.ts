import { testOf } from './fits.js';
import { below, type Issue, type IssueCode, preview } from './issue.js';
import { isObject, type Json, type ShapeName, shapeOf } from './shape.js';
import { patterns } from './shapes.generated.js';

/** Where a value stands and who is told what is wrong with it. */
export interface Trace {
  readonly pointer: string;
  readonly report: (issue: Issue) => void;
}

/**
 * Tells all that is wrong with a value that does not fit its code. Returns
 * whether it can be used: unknown members alone do no harm.
 */
export function explain(code: string, value: unknown, trace: Trace): boolean {
  if (testOf(code)(value)) return true;
  const rest = code.slice(1);
  switch (code[0]) {
    case '{':
      return explainObject(rest as ShapeName, value, trace);
    case '[':
    case '2':
      return explainList(code, value, trace);
    case 'T':
      return explainText(value, trace);
    default:
      return fail('type', expectation(code), value, trace);
  }
}

/** Reports each required member that is not there. */
export function explainRequired(
  name: ShapeName,
  value: Json,
  trace: Trace,
): boolean {
  let usable = true;
  for (const key of shapeOf(name).required) {
    if (value[key] === undefined) {
      usable = fail('required', key, undefined, trace);
    }
  }
  return usable;
}

/** The trace one step further down. */
export function step({ pointer, report }: Trace, name: string | number): Trace {
  return { pointer: below(pointer, name), report };
}

/** Reports an issue at a place. */
export function tell(
  { pointer, report }: Trace,
  code: IssueCode,
  severity: Issue['severity'],
  expected: string,
  received: unknown,
): void {
  report({ code, severity, pointer, expected, received: preview(received) });
}

function explainObject(name: ShapeName, value: unknown, trace: Trace): boolean {
  if (!isObject(value)) return fail('type', 'object', value, trace);
  const { codes } = shapeOf(name);
  let usable = true;
  for (const key of Object.keys(value)) {
    // As in JSON, a member that is undefined is not there.
    if (value[key] === undefined) continue;
    const code = codes.get(key);
    const here = step(trace, key);
    if (code === undefined) {
      tell(here, 'unknown-property', 'warning', name, value[key]);
    } else if (!explain(code, value[key], here)) usable = false;
  }
  return explainRequired(name, value, trace) && usable;
}

function explainList(code: string, value: unknown, trace: Trace): boolean {
  const isPair = code[0] === '2';
  if (!Array.isArray(value) || (isPair && value.length !== 2)) {
    return fail('type', isPair ? 'list of 2' : 'list', value, trace);
  }
  let usable = true;
  value.forEach((item, index) => {
    if (!explain(code.slice(1), item, step(trace, index))) usable = false;
  });
  return usable;
}

function explainText(value: unknown, trace: Trace): boolean {
  if (!isObject(value)) return fail('type', 'text or { vi, en }', value, trace);
  let usable = true;
  for (const key of Object.keys(value)) {
    const here = step(trace, key);
    if (key !== 'vi' && key !== 'en') {
      tell(here, 'unknown-property', 'warning', 'vi, en', value[key]);
    } else if (typeof value[key] !== 'string') {
      usable = fail('type', 'text', value[key], here);
    }
  }
  const isEmpty = value['vi'] === undefined && value['en'] === undefined;
  return isEmpty ? fail('empty-text', 'vi or en', value, trace) : usable;
}

/** What a code asks for, in words. */
function expectation(code: string): string {
  const rest = code.slice(1);
  switch (code[0]) {
    case '=':
      return rest.replaceAll(',', ' | ');
    case 'i': {
      const [least, most] = rest.split(',');
      return `whole number ${most ? `${least}–${most}` : `≥ ${least}`}`;
    }
    case 'p':
      return `text like ${patterns[+rest]!.source}`;
    case 'n':
      return 'number';
    case 'b':
      return 'true | false';
    default:
      return 'text';
  }
}

function fail(
  code: IssueCode,
  expected: string,
  received: unknown,
  trace: Trace,
): false {
  tell(trace, code, 'error', expected, received);
  return false;
}
