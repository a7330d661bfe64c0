import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Definition,
  generateSchema,
  getProgramFromFiles,
} from 'typescript-json-schema';
import { encodeShapes } from './schema/encode-shapes.js';
import { renderReference } from './schema/render-reference.js';

/**
 * Types → JSON Schema → the validator's shapes and the reference page. All
 * three are committed; `npm run generated:check` fails when they are stale.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const types = join(root, 'packages/data/src/document/types/document.ts');

const schema = readSchema();
write(
  'packages/data/schema/dataset.schema.json',
  `${JSON.stringify(schema, null, 2)}\n`,
);
write('packages/data/src/document/shapes.generated.ts', encodeShapes(schema));
write('docs/reference/document.md', renderReference(schema));

function readSchema(): Definition {
  const program = getProgramFromFiles([types], {
    strictNullChecks: true,
    module: 100,
    moduleResolution: 3,
    target: 9,
  });
  const generated = generateSchema(program, 'DatasetDocument', {
    strictNullChecks: true,
    required: true,
    noExtraProps: true,
    ignoreErrors: true,
  });
  if (!generated) throw new TypeError(`no schema from ${types}`);
  const { $schema, ...rest } = generated;
  return {
    $schema,
    $id: 'https://chiso.dev/schema/1/dataset.schema.json',
    title: 'chiso dataset',
    ...rest,
  } as Definition;
}

function write(path: string, text: string): void {
  const target = join(root, path);
  if (safeRead(target) !== text) writeFileSync(target, text);
}

function safeRead(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
