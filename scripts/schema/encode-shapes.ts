import type { Definition } from 'typescript-json-schema';

/**
 * Writes the schema as one string a definition, for the validator that a
 * browser loads: `name!:code` for a required member, `name:code` for another.
 *
 * | code | means |
 * |---|---|
 * | `s` `n` `b` `T` | string, number, boolean, text |
 * | `a` | anything: the cells of a row, which are checked by column |
 * | `i1` `i0,6` | whole number from 1; from 0 to 6 |
 * | `p2` | string that fits pattern 2 |
 * | `=a,b` | one of these strings |
 * | `[x` | list of x |
 * | `2x` | pair of x |
 * | `{Name` | object of that shape |
 *
 * `+Name` in front: that shape's members, too.
 */
export function encodeShapes(schema: Definition): string {
  const patterns: string[] = [];
  const definitions = schema.definitions as Record<string, Definition>;
  const shapes: [string, Definition][] = [
    ['Document', schema],
    ...Object.entries(definitions).filter(
      ([name, definition]) =>
        definition.type === 'object' && name !== 'LocalizedText',
    ),
  ];
  const members = new Map(
    shapes.map(([name, shape]) => [
      name,
      encodeMembers(shape, definitions, patterns),
    ]),
  );
  const lines = [...inherit(members)].map(
    ([name, codes]) => `  ${name}: ${quote(codes.join(' '))},`,
  );
  return [
    '// Generated from the document types by scripts/generate-schema.ts.',
    '// biome-ignore-all format: generated',
    'export const shapes = {',
    ...lines,
    '} as const;',
    '',
    'export const patterns: readonly RegExp[] = [',
    ...patterns.map(
      (pattern) => `  /${pattern.replace(/(?<!\\)\//g, '\\/')}/,`,
    ),
    '];',
    '',
  ].join('\n');
}

/** What targets and observations share is written once, and so on. */
function inherit(
  shapes: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const observation = shapes.get('Observation')!;
  const target = new Set(shapes.get('Target'));
  const statement = observation.filter((code) => target.has(code));
  const beyond = (name: string, base: string, known: readonly string[]) => [
    `+${base}`,
    ...shapes.get(name)!.filter((code) => !known.includes(code)),
  ];
  return new Map([
    ...shapes,
    ['Statement', statement],
    ['Target', beyond('Target', 'Statement', statement)],
    ['Observation', beyond('Observation', 'Statement', statement)],
    ['Table', beyond('Table', 'Observation', observation)],
  ]);
}

function encodeMembers(
  shape: Definition,
  definitions: Record<string, Definition>,
  patterns: string[],
): string[] {
  const required = new Set(shape.required ?? []);
  return Object.entries(shape.properties as Record<string, Definition>).map(
    ([name, member]) => {
      const mark = required.has(name) ? '!' : '';
      return `${name}${mark}:${encodeType(member, definitions, patterns)}`;
    },
  );
}

function encodeType(
  type: Definition,
  definitions: Record<string, Definition>,
  patterns: string[],
): string {
  const inner = (member: Definition) =>
    encodeType(member, definitions, patterns);
  if (type.$ref) {
    const name = type.$ref.replace('#/definitions/', '');
    const target = definitions[name]!;
    return target.type === 'object' ? `{${name}` : inner(target);
  }
  if (type.anyOf) return 'T';
  if (type.enum) return `=${type.enum.join(',')}`;
  if (type.type === 'integer') {
    return `i${[type.minimum, type.maximum].filter((end) => end !== undefined).join(',')}`;
  }
  if (type.pattern) {
    if (!patterns.includes(type.pattern)) patterns.push(type.pattern);
    return `p${patterns.indexOf(type.pattern)}`;
  }
  if (Array.isArray(type.items))
    return `2${inner(type.items[0] as Definition)}`;
  if (type.items) {
    const item = inner(type.items as Definition);
    return item === '[c' ? '[a' : `[${item}`;
  }
  if (type.type === 'string') return 's';
  if (type.type === 'number') return 'n';
  if (type.type === 'boolean') return 'b';
  if (Array.isArray(type.type)) return 'c';
  throw new TypeError(`the validator has no code for ${JSON.stringify(type)}`);
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
