import { elementClassName } from '../widget-folders.js';

/**
 * Files that use the packages the way TypeScript projects do, by name. Each
 * compiles alone: what one entry declares must not come from another.
 */
export function consumerModules(
  widgets: readonly string[],
): Readonly<Record<string, string>> {
  const alone = widgets.map((name) => [name, widgetConsumer(name)]);
  return { everything, ...Object.fromEntries(alone) };
}

const everything = `
import { parseDataset } from '@chiso/data';
import schema from '@chiso/data/dataset.schema.json' with { type: 'json' };
import '@chiso/widgets/all';
import { version } from '@chiso/widgets';

const { dataset, issues } = parseDataset('{}');
const text: string = version;
void [dataset, issues.length, text, schema];
`;

// The tag and its events are in the DOM's own tables.
function widgetConsumer(name: string): string {
  const type = elementClassName(name);
  return `
import { ${type} } from '@chiso/widgets/${name}';

const found: ${type} | null = document.querySelector('chiso-${name}');
const made: ${type} = document.createElement('chiso-${name}');
made.addEventListener('chiso-state', ({ state }) => state.length);
made.addEventListener('chiso-issue', ({ issues }) => issues.length);
void made.updateComplete.then(() => found?.remove());
// @ts-expect-error the tag is known to be no anchor
const anchor: HTMLAnchorElement = document.createElement('chiso-${name}');
void [anchor, new ${type}()];
`;
}

export function consumerConfig(file: string): object {
  return {
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
    files: [file],
  };
}
