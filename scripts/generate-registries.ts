// Writes what names every widget, from the widget folders: the registries and
// the exports of the package; and its version, from its manifest.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './files.js';
import {
  allModule,
  indexModule,
  namesModule,
  packageExports,
  serverModule,
  sideEffects,
  staticModule,
  versionModule,
} from './registries.js';
import { staticNames, styleFiles, widgetNames } from './widget-folders.js';

const folder = join(rootFolder, 'packages/widgets');
const manifestPath = join(folder, 'package.json');
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as {
  readonly version: string;
};
const names = widgetNames();

writeFileSync(
  join(folder, 'src/index.ts'),
  indexModule(names, {
    hasPublicPart: existsSync(join(folder, 'src/public.ts')),
  }),
);
writeFileSync(join(folder, 'src/all.ts'), allModule(names));
writeFileSync(join(folder, 'src/ssr.ts'), serverModule(names, styleFiles()));
writeFileSync(join(folder, 'src/static.ts'), staticModule(staticNames()));
writeFileSync(join(folder, 'src/embed/names.ts'), namesModule(names));
writeFileSync(
  join(folder, 'src/ui/version.ts'),
  versionModule(manifest.version),
);
writeFileSync(
  manifestPath,
  `${JSON.stringify(
    {
      ...manifest,
      exports: packageExports(names),
      sideEffects: sideEffects(names),
    },
    null,
    2,
  )}\n`,
);
