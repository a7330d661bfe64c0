import { elementClassName } from './widget-folders.js';

const notice = `// Written by \`npm run generate\` from the widget folders.\n`;

interface IndexParts {
  /** Whether a hand-written `public.ts` stands beside the index. */
  readonly hasPublicPart: boolean;
}

/** Classes only: importing the index registers nothing. */
export function indexModule(
  widgets: readonly string[],
  { hasPublicPart }: IndexParts,
): string {
  const publicPart = hasPublicPart ? [`export * from './public.js';`] : [];
  const classes = widgets.map(
    (name) =>
      `export { ${elementClassName(name)} } from './widgets/${name}/${name}.element.js';`,
  );
  return [
    notice,
    ...publicPart,
    `export { version } from './ui/version.js';`,
    ...classes,
    '',
  ].join('\n');
}

/** What two copies of the package on one page tell each other apart by. */
export function versionModule(version: string): string {
  return [
    '// Written by `npm run generate` from the manifest of the package.',
    '',
    '/** The version of this package. */',
    `export const version = '${version}';`,
    '',
  ].join('\n');
}

/** What a page may ask the loader for. */
export function namesModule(widgets: readonly string[]): string {
  return [
    notice,
    '/** The names of the elements, without their prefix. */',
    'export const widgetNames: readonly string[] = [',
    ...widgets.map((name) => `  '${name}',`),
    '];',
    '',
  ].join('\n');
}

/** Registers every element. */
export function allModule(widgets: readonly string[]): string {
  const imports = widgets.map(
    (name) => `import './widgets/${name}/${name}.define.js';`,
  );
  return [notice, ...imports, '', `export * from './index.js';`, ''].join('\n');
}

/**
 * What draws without a page, by the names of the widgets that have a static
 * stage.
 */
export function staticModule(widgets: readonly string[]): string {
  const name = (widget: string) =>
    elementClassName(widget).replace(/^(.*)Element$/, 'static$1');
  return [
    notice,
    `import { learn } from '@chiso/data/core';`,
    `import { en } from '@chiso/data/en';`,
    ...widgets.map(
      (widget) =>
        `import { ${name(widget)} } from './widgets/${widget}/${widget}.static.js';`,
    ),
    '',
    `export * from './ui/pure/static.js';`,
    '',
    '// Nothing is late here: both languages are at hand.',
    `learn('en', en);`,
    '',
    '/** The views that can be drawn without a page, by their names. */',
    'export const staticViews = {',
    ...widgets.map((widget) => `  ${keyOf(widget)}: ${name(widget)},`),
    '} as const;',
    '',
  ].join('\n');
}

/** What draws every element on a server, in the styles of these files. */
export function serverModule(
  widgets: readonly string[],
  styleFiles: readonly string[],
): string {
  const sheets = styleFiles.map((path, at) => ({ path, name: `styles${at}` }));
  const imports = [
    ...widgets.map((widget) => ({
      from: `${widget}/${widget}.element.js`,
      what: `{ ${elementClassName(widget)} }`,
    })),
    ...sheets.map(({ name, path }) => ({
      from: path.replace(/ts$/, 'js'),
      what: `* as ${name}`,
    })),
  ].sort((one, other) => (one.from < other.from ? -1 : 1));
  return [
    notice,
    '// Brings a registry to a server that has none.',
    `import '@lit-labs/ssr';`,
    `import { hashStyles } from './server/style-hashes.js';`,
    `import { define } from './ui/define.js';`,
    ...imports.map(
      ({ what, from }) => `import ${what} from './widgets/${from}';`,
    ),
    '',
    `export * from './server/server.js';`,
    '',
    ...widgets.map(
      (widget) => `define('chiso-${widget}', ${elementClassName(widget)});`,
    ),
    '',
    '/**',
    ' * The hashes of all style sheets that the server may write, as a policy',
    " * names them: `style-src 'sha256-…' …`.",
    ' */',
    'export const styleHashes = (): Promise<readonly string[]> =>',
    `  hashStyles([${sheets.map(({ name }) => name).join(', ')}]);`,
    '',
  ].join('\n');
}

function keyOf(widget: string): string {
  return widget.includes('-') ? `'${widget}'` : widget;
}

interface Conditions {
  readonly 'chiso-source': string;
  readonly types: string;
  readonly default: string;
}

/** The `exports` of the package: the root, everything, one entry a widget. */
export function packageExports(
  widgets: readonly string[],
): Readonly<Record<string, Conditions | string>> {
  const entries = widgets.map((name) => [
    `./${name}`,
    conditions(`widgets/${name}/${name}.define`),
  ]);
  return {
    '.': conditions('index'),
    './all': conditions('all'),
    './ssr': conditions('ssr'),
    './static': conditions('static'),
    ...Object.fromEntries(entries),
    './chiso.css': './chiso.css',
    './package.json': './package.json',
  };
}

/** The files that do something when imported; a bundler may drop the rest. */
export function sideEffects(widgets: readonly string[]): readonly string[] {
  const modules = [
    'all',
    'ssr',
    'static',
    ...widgets.map((name) => `widgets/${name}/${name}.define`),
  ];
  return modules.flatMap((name) => [`./src/${name}.ts`, `./dist/${name}.js`]);
}

function conditions(module: string): Conditions {
  return {
    'chiso-source': `./src/${module}.ts`,
    types: `./dist/${module}.d.ts`,
    default: `./dist/${module}.js`,
  };
}
