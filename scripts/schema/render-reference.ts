import type { Definition } from 'typescript-json-schema';

/** Writes the schema as the reference page of the document. */
export function renderReference(schema: Definition): string {
  const definitions = schema.definitions as Record<string, Definition>;
  const objects = Object.entries(definitions).filter(
    ([name, definition]) =>
      definition.type === 'object' && name !== 'LocalizedText',
  );
  return [
    '# The document',
    '',
    '<!-- Generated from the document types. -->',
    '',
    flow(schema.description ?? ''),
    '',
    '**Text** is a string in the document’s `lang`, or `{ "vi": …, "en": … }`',
    'with at least one of the two. Members marked • are required.',
    '',
    ...section('Dataset', schema, definitions),
    ...objects.flatMap(([name, shape]) => section(name, shape, definitions)),
  ].join('\n');
}

function section(
  name: string,
  shape: Definition,
  definitions: Record<string, Definition>,
): string[] {
  const required = new Set(shape.required ?? []);
  const members = Object.entries(
    shape.properties as Record<string, Definition>,
  );
  return [
    `## ${name}`,
    '',
    ...(name === 'Dataset' ? [] : [flow(shape.description ?? ''), '']),
    '| member | type | meaning |',
    '|---|---|---|',
    ...members.map(([member, type]) => {
      const mark = required.has(member) ? ' •' : '';
      return `| \`${member}\`${mark} | ${describeType(type, definitions)} | ${describeMember(type)} |`;
    }),
    '',
  ];
}

function describeType(
  type: Definition,
  definitions: Record<string, Definition>,
): string {
  if (type.$ref) {
    const name = type.$ref.replace('#/definitions/', '');
    const target = definitions[name]!;
    return target.type === 'object'
      ? `[${name}](#${name.toLowerCase()})`
      : describeType(target, definitions);
  }
  if (type.anyOf) return 'Text';
  if (type.enum) return type.enum.map((value) => `\`${value}\``).join(' · ');
  if (Array.isArray(type.items)) {
    return `pair of ${describeType(type.items[0] as Definition, definitions)}`;
  }
  if (type.items)
    return `list of ${describeType(type.items as Definition, definitions)}`;
  if (Array.isArray(type.type)) return type.type.join(' or ');
  const bounds = [
    type.minimum === undefined ? '' : ` ≥ ${type.minimum}`,
    type.maximum === undefined ? '' : ` ≤ ${type.maximum}`,
  ].join('');
  return `${type.type}${bounds}`;
}

function describeMember(type: Definition): string {
  const parts = [flow(type.description ?? '')];
  if (type.default !== undefined)
    parts.push(`Default: \`${JSON.stringify(type.default)}\`.`);
  if (Array.isArray(type.examples)) {
    parts.push(
      `Example: ${type.examples.map((example) => `\`${JSON.stringify(example)}\``).join(', ')}.`,
    );
  }
  if (type.pattern)
    parts.push(`Pattern: \`${type.pattern.replaceAll('|', '\\|')}\`.`);
  return parts.join(' ').replaceAll('\n', ' ');
}

function flow(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
