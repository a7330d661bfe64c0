// Writes what names every widget, from the widget folders: the three registries
// and the exports of the package.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './files.js';
import {
  allModule,
  indexModule,
  packageExports,
  sideEffects,
  staticModule,
} from './registries.js';
import { staticNames, widgetNames } from './widget-folders.js';

const folder = join(rootFolder, 'packages/widgets');
const manifestPath = join(folder, 'package.json');
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as {
  readonly version: string;
};
const names = widgetNames();

writeFileSync(
  join(folder, 'src/index.ts'),
  indexModule(names, {
    version: manifest.version,
    hasPublicPart: existsSync(join(folder, 'src/public.ts')),
  }),
);
writeFileSync(join(folder, 'src/all.ts'), allModule(names));
writeFileSync(join(folder, 'src/static.ts'), staticModule(staticNames()));
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
