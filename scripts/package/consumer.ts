import { elementClassName } from '../widget-folders.js';

/**
 * A file that uses the packages the way a TypeScript project does. It compiles
 * only when the tags are in the DOM's own tables.
 */
export function consumerModule(widgets: readonly string[]): string {
  const uses = widgets.map((name) => {
    const type = elementClassName(name);
    return `
import '@chiso/widgets/${name}';
import { ${type} } from '@chiso/widgets';
import { ${type} as Registered } from '@chiso/widgets/${name}';
`
      .replaceAll('Registered', `Registered${type}`)
      .concat(`
const found${type}: ${type} | null = document.querySelector('chiso-${name}');
const made${type}: Registered${type} = document.createElement('chiso-${name}');
made${type}.addEventListener('click', (event) => event.clientX);
void made${type}.updateComplete.then(() => found${type}?.remove());
// @ts-expect-error the tag is known to be no anchor
const not${type}: HTMLAnchorElement = document.createElement('chiso-${name}');
void not${type};
`);
  });
  return `
import { parseDataset } from '@chiso/data';
import schema from '@chiso/data/dataset.schema.json' with { type: 'json' };
import '@chiso/widgets/all';
import { version } from '@chiso/widgets';
${uses.join('')}
const { dataset, issues } = parseDataset('{}');
const text: string = version;
void [dataset, issues.length, text, schema];
`;
}

export const consumerConfig = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    noEmit: true,
    resolveJsonModule: true,
    // The declarations themselves are checked too.
    skipLibCheck: false,
  },
  files: ['consumer.ts'],
};
