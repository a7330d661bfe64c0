import { join } from 'node:path';
import { build } from 'vite';
import { rootFolder } from '../files.js';
import { bundleScriptFiles } from '../script-files/bundle.js';
import { writeHashes } from '../script-files/sri.js';

/** Names the folder of a site that was built before, for all test files. */
const variable = 'CHISO_BUILT_SITE';

const configFile = join(rootFolder, 'vite.config.ts');

/**
 * Builds the gallery and the host pages as `npm run build:gallery` does and
 * returns their folder. The name keeps builds that run at the same time apart.
 */
export async function buildSite(name: string): Promise<string> {
  const outDir = join(rootFolder, '.cache/sites', name);
  await build({
    configFile,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/** The folder that was built for the whole run, else one built now. */
export async function siteFolder(name: string): Promise<string> {
  return process.env[variable] ?? buildSite(name);
}

/** The script files of that site with their `sri.json`, else made now. */
export async function scriptsFolder(name: string): Promise<string> {
  const site = process.env[variable];
  if (site !== undefined) return join(site, 'chiso');
  const folder = join(rootFolder, '.cache/script-files', name);
  writeHashes(folder, await bundleScriptFiles(folder));
  return folder;
}

/** The environment in which both find what was built. */
export function builtSite(folder: string): NodeJS.ProcessEnv {
  return { [variable]: folder };
}
