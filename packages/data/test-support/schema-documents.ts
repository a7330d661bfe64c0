/** The parts of JSON Schema that the document's schema uses. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The next number of a sequence, from 0 to below 1. */
export type Random = () => number;

/** Mulberry32: the same sequence for the same seed, on every machine. */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Text near the patterns of the schema: some fits, some just does not. */
const texts = [
  ...['', 'a', 'vn', 'vn63:24', 'chiso/1', 'percent', 'VND', 'VN', 'vnd'],
  ...['2023', '2023-S1', '2023-S3', '2023-Q4', '2023-13', '2023-06'],
  ...['2023-06-30', '2023-06-32', '2022/2025', '2022/', '2022/2023/2024'],
  ...['https://a.vn', 'http://a', 'HTTPS://a', 'javascript:alert(1)', 'value'],
  ...['mean', 'met', 'more-than', 'final', '２０２３', '__proto__', 'vi'],
];

/** A value that fits a schema, of random size; some members are left out. */
export function generateValue(
  schema: Schema,
  root: Schema,
  random: Random,
): unknown {
  if (schema.$ref) {
    const name = schema.$ref.replace('#/definitions/', '');
    return generateValue(root.definitions![name]!, root, random);
  }
  if (schema.anyOf) {
    return generateValue(pick(schema.anyOf, random), root, random);
  }
  if (schema.enum) return pick(schema.enum, random);
  if (schema.properties) {
    const required = new Set(schema.required);
    return Object.fromEntries(
      Object.entries(schema.properties)
        .filter(([name]) => required.has(name) || random() < 0.35)
        .map(([name, member]) => [name, generateValue(member, root, random)]),
    );
  }
  if (Array.isArray(schema.items)) {
    return schema.items.map((item) => generateValue(item, root, random));
  }
  if (schema.items) {
    const item = schema.items as Schema;
    const length = Math.floor(random() * 3);
    return Array.from({ length }, () => generateValue(item, root, random));
  }
  return generateScalar(schema, random);
}

/** A copy with one thing in it replaced, left out, or put in. */
export function mutate(value: unknown, random: Random): unknown {
  const isList = Array.isArray(value);
  if (typeof value !== 'object' || value === null) return anything(random);
  const keys = Object.keys(value);
  const key = pick(keys, random);
  const copy = (isList ? [...value] : { ...value }) as Record<string, unknown>;
  const chance = random();
  if (key === undefined || chance < 0.04) {
    copy[isList ? keys.length : pick(texts, random)] = anything(random);
  } else if (chance < 0.12) {
    if (isList) return value.filter((_, index) => index !== +key);
    delete copy[key];
  } else if (chance < 0.25) copy[key] = anything(random);
  else copy[key] = mutate(copy[key], random);
  return copy;
}

function generateScalar(schema: Schema, random: Random): unknown {
  const { type, pattern, minimum = -5, maximum = 70 } = schema;
  const kind = Array.isArray(type) ? pick(type, random) : type;
  if (kind === 'null') return null;
  if (kind === 'boolean') return random() < 0.5;
  if (kind === 'integer') {
    return minimum + Math.floor(random() * (maximum - minimum + 1));
  }
  if (kind === 'number') return Math.round(random() * 1000 - 100) / 10;
  const fitting = texts.filter((text) => new RegExp(pattern ?? '').test(text));
  return pick(fitting, random);
}

function anything(random: Random): unknown {
  return pick<() => unknown>(
    [
      () => null,
      () => random() < 0.5,
      () => Math.floor(random() * 10) - 2,
      () => random() * 100,
      () => 1e300,
      () => pick(texts, random),
      () => [],
      () => ({}),
      () => [anything(random)],
      () => ({ [pick(texts, random)]: anything(random) }),
    ],
    random,
  )();
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}
