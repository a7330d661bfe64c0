export interface Named {
  readonly name: string;
  readonly description: string;
  readonly default: string | undefined;
}

export interface Property extends Named {
  /** Undefined where only script can set the property. */
  readonly attribute: string | undefined;
  readonly type: string;
}

export interface ElementReference {
  readonly tag: string;
  readonly className: string;
  readonly description: string;
  readonly properties: readonly Property[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly customProperties: readonly Named[];
}

/** The reference page of all elements, in Markdown. */
export function elementsPage(elements: readonly ElementReference[]): string {
  return [
    '# Elements',
    'Written by `npm run generate` from the comments in the source.',
    ...elements.flatMap(elementSection),
    '',
  ].join('\n\n');
}

function elementSection(element: ElementReference): readonly string[] {
  const attributes = element.properties.filter(({ attribute }) => attribute);
  const scripted = element.properties.filter(({ attribute }) => !attribute);
  return [
    `## \`<${element.tag}>\``,
    element.description,
    ...table(
      ['Attribute', 'Property', 'Type', 'Meaning'],
      attributes.map((property) => [
        code(property.attribute ?? ''),
        code(property.name),
        code(property.type),
        meaning(property),
      ]),
    ),
    ...table(
      ['Property, by script only', 'Type', 'Meaning'],
      scripted.map((property) => [
        code(property.name),
        code(property.type),
        meaning(property),
      ]),
    ),
    ...namedTable('Event', element.events),
    ...namedTable('Slot', element.slots),
    ...namedTable('Part', element.parts),
    ...namedTable('Custom property', element.customProperties),
  ].filter((text) => text !== '');
}

function namedTable(heading: string, list: readonly Named[]) {
  return table(
    [heading, 'Meaning'],
    list.map((item) => [code(item.name || '(default)'), meaning(item)]),
  );
}

function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const lines = [headings, headings.map(() => '---'), ...rows];
  return [lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
}

function meaning({ description, default: value }: Named): string {
  const ending = value === undefined ? '' : ` Default: ${code(value)}.`;
  return cell(description) + ending;
}

// A bar would end the cell, inside code as well.
function code(text: string): string {
  return text === '' ? '' : `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
