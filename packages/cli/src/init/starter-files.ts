import type { Language } from '@chiso/data';
import { type Config, configName } from '../config/config.js';
import type { OutputFile } from '../output/write-files.js';
import { findScriptFiles } from './find-script-files.js';
import { documentName, pageName, starterNames } from './starter-names.js';
import { writeCsvFiles } from './write-csv-files.js';
import { writePage } from './write-page.js';
import { writeReadme } from './write-readme.js';
import { writeWorkbook } from './write-workbook.js';

/** What a starter folder holds; paths are within it. */
export interface StarterFiles {
  /** Made by this command. */
  readonly own: readonly OutputFile[];
  /** That draw the elements; none where they have not been built. */
  readonly scripts: readonly OutputFile[];
}

/** The same call gives the same bytes. */
export async function makeStarterFiles(lang: Language): Promise<StarterFiles> {
  const { workbook, readme } = starterNames[lang];
  const config: Config = {
    input: workbook,
    output: documentName,
    decimal: lang === 'vi' ? 'comma' : 'point',
    lang,
  };
  return {
    own: [
      { path: readme, content: writeReadme(lang) },
      { path: workbook, content: await writeWorkbook(lang) },
      ...writeCsvFiles(lang),
      {
        path: configName,
        content: `${JSON.stringify(config, null, 2)}\n`,
      },
      { path: pageName, content: writePage(lang) },
    ],
    scripts: await findScriptFiles(),
  };
}
