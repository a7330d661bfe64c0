import { posix } from 'node:path';
import { importSpecifiers } from './import-specifiers.js';

/** The text of each file, by its path from the root of the repository. */
export type SourceFiles = ReadonlyMap<string, string>;

/**
 * The stages of a widget in the order a document flows. A stage may import
 * those of a lower rank; describe and layout do not know each other, and
 * neither do the two ends of the flow, `static` and `view`.
 */
const ranks = {
  query: 0,
  model: 1,
  describe: 2,
  layout: 2,
  styles: 2,
  static: 3,
  view: 3,
  element: 4,
  define: 5,
} as const;

type Stage = keyof typeof ranks;

const pureStages = new Set<string>([
  'query',
  'model',
  'describe',
  'layout',
  'static',
]);

const purePackages = /^@chiso\/data(\/.*)?$/;
const commandPackages =
  /^(node:.*|@chiso\/.*|@expo-google-fonts\/.*|@resvg\/resvg-js|commander|csv-parse(\/.*)?|fontkit|hucre(\/.*)?|jsonc-parser|jsonstat-toolkit|parse5)$/;
const widgetPackages = /^(@chiso\/data(\/.*)?|lit(\/.*)?)$/;
const serverPackages =
  /^(@chiso\/data(\/.*)?|lit(\/.*)?|@lit-labs\/ssr(\/.*)?)$/;

const dataSource = 'packages/data/src/';
const commandSource = 'packages/cli/src/';
const widgetsSource = 'packages/widgets/src/';
const pureShared = `${widgetsSource}ui/pure/`;
/** What runs on a server, and is in no page. */
const serverFiles = /^packages\/widgets\/src\/(ssr\.ts$|server\/)/;
const widgetFolders = `${widgetsSource}widgets/`;

/** Every import that reaches where it must not, one sentence each. */
export function importProblems(files: SourceFiles): readonly string[] {
  return [...files].flatMap(([path, text]) => [
    ...nameProblems(path),
    ...importSpecifiers(text).flatMap(({ line, module }) => {
      const reason =
        module === undefined ? forbidsComputed(path) : forbids(path, module);
      return reason
        ? [`${path}:${line}: ${module ?? 'import()'}: ${reason}`]
        : [];
    }),
  ]);
}

function nameProblems(path: string): readonly string[] {
  if (!path.startsWith(widgetFolders) || place(path).stage) return [];
  const { widget } = place(path);
  return [
    `${path}: expected ${widget}.<stage>.ts or ${widget}.<stage>-<part>.ts, where the stage is one of ${Object.keys(ranks).join(', ')}`,
  ];
}

// The loader brings files that stand beside it, and that no bundler sees.
function forbidsComputed(path: string): string | undefined {
  return path === `${widgetsSource}embed/start-loader.ts`
    ? undefined
    : 'a dynamic import names its module in one string';
}

// The reason why `path` must not import `module`, or undefined.
function forbids(path: string, module: string): string | undefined {
  if (!module.startsWith('.')) return forbidsPackage(path, module);
  const target = posix
    .join(posix.dirname(path), module)
    .replace(/\.js$/, '.ts');
  if (path.startsWith(dataSource)) {
    return target.startsWith('packages/data/')
      ? undefined
      : '@chiso/data imports nothing outside itself';
  }
  const home = path.startsWith(commandSource) ? commandSource : widgetsSource;
  if (!target.startsWith(home)) {
    return 'a file of another package is imported by the name of that package';
  }
  if (path.startsWith(widgetFolders)) return forbidsStage(path, target);
  if (path.startsWith(pureShared)) {
    return target.startsWith(pureShared)
      ? undefined
      : 'ui/pure knows only @chiso/data and itself';
  }
  // The registries, in the root of the package, name every widget.
  const isShared = `${posix.dirname(path)}/` !== widgetsSource;
  return isShared && target.startsWith(widgetFolders)
    ? 'what widgets share knows no widget'
    : undefined;
}

function forbidsPackage(path: string, module: string): string | undefined {
  if (path.startsWith(dataSource)) {
    return '@chiso/data imports nothing outside itself';
  }
  if (path.startsWith(commandSource)) {
    return commandPackages.test(module)
      ? undefined
      : 'the command line depends on what its package.json names only';
  }
  const { stage } = place(path);
  const isPure =
    path.startsWith(pureShared) || (stage && pureStages.has(stage));
  if (isPure) {
    return purePackages.test(module)
      ? undefined
      : 'a pure stage imports no package but @chiso/data';
  }
  const allowed = serverFiles.test(path) ? serverPackages : widgetPackages;
  return allowed.test(module)
    ? undefined
    : 'the widgets depend on lit and @chiso/data only';
}

function forbidsStage(path: string, target: string): string | undefined {
  const from = place(path);
  if (!from.stage) return undefined; // Its name is the problem.
  if (target.startsWith(pureShared)) return undefined;
  if (!target.startsWith(widgetFolders)) {
    if (`${posix.dirname(target)}/` === widgetsSource) {
      return 'a widget does not know the registries';
    }
    if (pureStages.has(from.stage)) {
      return 'a pure stage knows of the shared files only ui/pure';
    }
    return from.stage === 'styles' && !target.startsWith(`${widgetsSource}ui/`)
      ? 'styles know ui only'
      : undefined;
  }
  const to = place(target);
  if (to.widget !== from.widget) return 'a widget never imports another';
  if (!to.stage) return undefined; // Reported under its own name.
  if (to.stage === from.stage) return undefined; // A part of one stage.
  if (to.stage === 'static') return 'the static stage is for no page';
  const mayStyle = from.stage === 'view' || from.stage === 'element';
  if (to.stage === 'styles' && !mayStyle) {
    return 'styles are for the view and the element';
  }
  return ranks[to.stage] < ranks[from.stage] && from.stage !== 'styles'
    ? undefined
    : `${from.stage} comes before ${to.stage}, or stands beside it`;
}

interface Place {
  readonly widget: string | undefined;
  readonly stage: Stage | undefined;
}

// gauge/gauge.layout.ts, or a part of a long stage: gauge/gauge.layout-dial.ts
function place(path: string): Place {
  const [, widget, file] =
    /^packages\/widgets\/src\/widgets\/([^/]+)\/(.+)$/.exec(path) ?? [];
  const [, owner, stage] =
    /^([^./]+)\.([a-z]+)(?:-[a-z0-9-]+)?\.ts$/.exec(file ?? '') ?? [];
  const isStage = owner === widget && stage !== undefined && stage in ranks;
  return { widget, stage: isStage ? (stage as Stage) : undefined };
}
