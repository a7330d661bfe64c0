// Writes docs/reference/elements.md: what a page's author may write on each
// tag. Names come from the classes, words from the comments on their members.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ElementReference,
  elementsPage,
} from './elements-reference/elements-page.js';
import {
  type Manifest,
  readElement,
} from './elements-reference/read-element.js';
import { rootFolder } from './files.js';
import { capture } from './run.js';
import { elementClassName, widgetNames } from './widget-folders.js';

const names = widgetNames();
if (names.length > 0) {
  const manifest = analyze();
  const elements: ElementReference[] = [];
  for (const name of names) {
    const path = `packages/widgets/src/widgets/${name}/${name}.element.ts`;
    const module = await import(pathToFileURL(join(rootFolder, path)).href);
    const reactive = module[elementClassName(name)];
    elements.push(readElement(name, manifest, reactive));
  }
  mkdirSync(join(rootFolder, 'docs/reference'), { recursive: true });
  writeFileSync(
    join(rootFolder, 'docs/reference/elements.md'),
    elementsPage(elements),
  );
}

function analyze(): Manifest {
  const config = 'scripts/elements-reference/analyzer.config.mjs';
  capture('cem', ['analyze', '--config', config]);
  const path = join(rootFolder, '.cache/elements/custom-elements.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}
