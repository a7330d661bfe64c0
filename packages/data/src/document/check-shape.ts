import { below, type Issue, type IssueCode, preview } from './issue.js';
import { patterns, shapes } from './shapes.generated.js';

export type ShapeName = keyof typeof shapes;
export type Json = Readonly<Record<string, unknown>>;

/** Called with each thing that is wrong. */
export type Report = (issue: Issue) => void;

/** Where a value stands and who is told what is wrong with it. */
export interface Trace {
  readonly pointer: string;
  readonly report: Report;
}

/**
 * Whether a value is right. Without a trace nothing is reported, an unknown
 * member counts as wrong, and nothing is allocated: most values are right.
 */
export type Check = (value: unknown, trace?: Trace) => boolean;

interface Member {
  readonly required: boolean;
  readonly check: Check;
}

/** The members of a shape, by name; compiled once, when first asked for. */
export function membersOf(name: ShapeName): ReadonlyMap<string, Member> {
  let members = compiled.get(name);
  if (!members) {
    members = new Map(
      shapes[name].split(' ').map((text) => {
        const colon = text.indexOf(':');
        const required = text[colon - 1] === '!';
        return [
          text.slice(0, required ? colon - 1 : colon),
          { required, check: compile(text.slice(colon + 1)) },
        ];
      }),
    );
    compiled.set(name, members);
  }
  return members;
}

/** Checks an object against a shape. Unknown members are warnings. */
export function checkShape(
  name: ShapeName,
  value: unknown,
  traceOf: () => Trace,
): value is Json {
  return fitsShape(name, value) || fitsShape(name, value, traceOf());
}

function fitsShape(name: ShapeName, value: unknown, trace?: Trace): boolean {
  if (!isObject(value)) return fail('type', 'object', value, trace);
  const members = membersOf(name);
  let right = true;
  for (const key of Object.keys(value)) {
    const member = members.get(key);
    const here = trace && step(trace, key);
    if (member) {
      if (!member.check(value[key], here)) right = false;
    } else if (here) {
      tell(here, 'unknown-property', 'warning', name, value[key]);
    } else right = false;
    if (!right && !trace) return false;
  }
  return requireMembers(name, value, trace) && right;
}

/** Whether every required member is there; tells which are not. */
export function requireMembers(
  name: ShapeName,
  value: Json,
  trace?: Trace,
): boolean {
  let right = true;
  for (const key of requiredOf(name)) {
    if (!Object.hasOwn(value, key)) {
      right = fail('required', key, undefined, trace);
    }
  }
  return right;
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

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const compiled = new Map<ShapeName, ReadonlyMap<string, Member>>();
const required = new Map<ShapeName, readonly string[]>();

function requiredOf(name: ShapeName): readonly string[] {
  let names = required.get(name);
  if (!names) {
    names = [...membersOf(name)].flatMap(([key, member]) =>
      member.required ? [key] : [],
    );
    required.set(name, names);
  }
  return names;
}

/** The codes are explained where they are written: encode-shapes.ts. */
function compile(code: string): Check {
  const rest = code.slice(1);
  switch (code[0]) {
    case '{':
      return (value, trace) => fitsShape(rest as ShapeName, value, trace);
    case '[':
      return checkList(compile(rest));
    case '2':
      return checkList(compile(rest), 2);
    case 'T':
      return checkText;
    case '=': {
      const values = new Set<unknown>(rest.split(','));
      return leaf(rest.replaceAll(',', ' | '), (value) => values.has(value));
    }
    case 'i': {
      const [least = 0, most = Number.MAX_SAFE_INTEGER] = rest
        .split(',')
        .map(Number);
      return leaf(
        `whole number ${rest.includes(',') ? `${least}–${most}` : `≥ ${least}`}`,
        (value) =>
          Number.isInteger(value) &&
          (value as number) >= least &&
          (value as number) <= most,
      );
    }
    case 'p': {
      const pattern = patterns[+rest]!;
      return leaf(
        `text like ${pattern.source}`,
        (value) => typeof value === 'string' && pattern.test(value),
      );
    }
    case 'c':
      return leaf(
        'text, number or null',
        (value) =>
          value === null || typeof value === 'string' || Number.isFinite(value),
      );
    case 'n':
      return leaf('number', Number.isFinite);
    case 'b':
      return leaf('true | false', (value) => typeof value === 'boolean');
    default:
      return leaf('text', (value) => typeof value === 'string');
  }
}

function leaf(expected: string, fits: (value: unknown) => boolean): Check {
  return (value, trace) => fits(value) || fail('type', expected, value, trace);
}

function checkList(check: Check, length?: number): Check {
  return (value, trace) => {
    if (!Array.isArray(value) || value.length !== (length ?? value.length)) {
      return fail('type', length ? `list of ${length}` : 'list', value, trace);
    }
    let right = true;
    for (let index = 0; index < value.length; index++) {
      if (!check(value[index], trace && step(trace, index))) right = false;
    }
    return right;
  };
}

const checkText: Check = (value, trace) => {
  if (typeof value === 'string') return true;
  if (!isObject(value)) return fail('type', 'text or { vi, en }', value, trace);
  let right = true;
  let languages = 0;
  for (const key of Object.keys(value)) {
    const here = trace && step(trace, key);
    if (key === 'vi' || key === 'en') {
      if (typeof value[key] === 'string') languages++;
      else right = fail('type', 'text', value[key], here);
    } else if (here) {
      tell(here, 'unknown-property', 'warning', 'vi, en', value[key]);
    } else right = false;
  }
  return (
    right && (languages > 0 || fail('empty-text', 'vi or en', value, trace))
  );
};

function fail(
  code: IssueCode,
  expected: string,
  received: unknown,
  trace: Trace | undefined,
): false {
  if (trace) tell(trace, code, 'error', expected, received);
  return false;
}
