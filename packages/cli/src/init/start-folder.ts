import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@chiso/data';
import { messageLanguage } from '../command/message-language.js';
import { tell } from '../command/terminal.js';
import { writeFiles } from '../output/write-files.js';
import { Problem } from '../problem.js';
import { initWords } from './init-words.js';
import { makeStarterFiles } from './starter-files.js';
import { scriptFolder } from './starter-names.js';

/** The options of `chiso init`, as commander has read them. */
export interface InitOptions {
  /** Of the files, and of what is said. */
  readonly lang?: Language;
  /** Replaces files that are there. */
  readonly force: boolean;
}

/** Writes a starter folder, all of it or nothing. */
export async function startFolder(
  folder: string,
  { lang: asked, force }: InitOptions,
): Promise<void> {
  const lang = messageLanguage(asked);
  const words = initWords[lang];
  const { own, scripts } = await makeStarterFiles(lang);
  const files = [...own, ...scripts].map((file) => ({
    ...file,
    path: join(folder, file.path),
  }));
  const taken = files
    .map(({ path }) => path)
    .filter((path) => existsSync(path));
  if (taken.length > 0 && !force) {
    throw new Problem('usage', words.taken, taken);
  }
  await writeFiles(files);
  tell(words.written(folder));
  for (const { path } of own) tell(`  ${path}`);
  tell(
    scripts.length > 0
      ? `  ${words.scripts(scriptFolder, scripts.length)}`
      : words.noScripts(scriptFolder),
  );
  tell(words.next(folder));
}
