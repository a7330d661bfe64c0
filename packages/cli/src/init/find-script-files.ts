import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputFile } from '../output/write-files.js';
import { scriptFolder } from './starter-names.js';

/** Of the page inside a frame, which a page of one's own has no use for. */
const ofFrames = /^(embed\.|chiso\.host\.js$)/;

/**
 * The scripts that draw the elements, as `@chiso/widgets` brings them, in a
 * folder of their own. None where that package has not been built.
 *
 * @param dist Where the package keeps them.
 */
export async function findScriptFiles(
  dist = widgetsDist(),
): Promise<readonly OutputFile[]> {
  let hashes: string;
  try {
    hashes = await readFile(join(dist, 'sri.json'), 'utf8');
  } catch {
    return [];
  }
  const names = Object.keys(JSON.parse(hashes) as Record<string, string>);
  return Promise.all(
    names
      .filter((name) => !ofFrames.test(name))
      .map(async (name) => ({
        path: `${scriptFolder}/${name}`,
        content: await readFile(join(dist, name)),
      })),
  );
}

function widgetsDist(): string {
  const manifest = import.meta.resolve('@chiso/widgets/package.json');
  return fileURLToPath(new URL('dist', manifest));
}
