import { resolve } from 'node:path';
import type { Language } from '@chiso/data';
import { type Command, Option } from 'commander';
import { buildDocument } from '../build/build-document.js';
import { isForPeople } from '../build/choose-sheets.js';
import { countBuilt, tellBuilt } from '../build/count-built.js';
import { documentText } from '../build/document-text.js';
import { readTables } from '../build/read-tables.js';
import { readConfig } from '../config/config.js';
import type { Finding } from '../finding/finding.js';
import { tellFindings } from '../finding/tell-findings.js';
import { writeFiles } from '../output/write-files.js';
import { Problem, Told } from '../problem.js';

import { languageOption, messageLanguage } from './message-language.js';
import { tell, tellProgress } from './terminal.js';

interface BuildOptions {
  readonly output?: string;
  readonly decimal?: 'comma' | 'point';
  readonly encoding?: string;
  readonly separator?: string;
  readonly lang?: Language;
  readonly json: boolean;
  readonly strict: boolean;
}

/** Nobody reads more at once; `--json` has them all. */
const mostTold = 200;

const examples = `
Examples:
  $ chiso build                                   as chiso.config.json says
  $ chiso build table.xlsx -o dataset.json
  $ chiso build table.csv -o dataset.json --decimal comma
  $ chiso build table.ods -o - | jq .indicators
  $ chiso build table.xlsx -o dataset.json --lang vi --strict

Nothing is written where there are errors; an existing file stays as it is.`;

/** `chiso build`: from a spreadsheet to a document. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('make a document of a spreadsheet, or say what is wrong in it')
    .argument(
      '[table]',
      'xlsx, ods, csv or tsv, a folder of csv, or - for stdin',
    )
    .option('-o, --output <file>', 'the document; - for stdout')
    .addOption(
      new Option(
        '--decimal <mark>',
        'how decimals are written where a cell is text',
      ).choices(['comma', 'point']),
    )
    .option('--encoding <name>', 'of a text file, as windows-1258')
    .option('--separator <mark>', 'between the cells of a text file; tab')
    .addOption(languageOption())
    .option('--json', 'reports as JSON', false)
    .option('--strict', 'warnings are errors, too', false)
    .addHelpText('after', examples)
    .action(build);
}

async function build(
  table: string | undefined,
  options: BuildOptions,
): Promise<void> {
  const config = await readConfig();
  const place = table ?? config.input;
  if (place === undefined) {
    throw new Problem('usage', 'name a spreadsheet, or - for stdin');
  }
  const output = options.output ?? config.output ?? '-';
  if (output !== '-' && resolve(output) === resolve(place)) {
    throw new Problem('usage', 'the document would replace the spreadsheet');
  }
  const lang = messageLanguage(options.lang, config);
  const { separator, encoding } = options;
  const onProgress = inPercent();
  const read = await readTables(place, {
    onProgress,
    ...(encoding !== undefined && { encoding }),
    ...(separator !== undefined && { separator }),
  });
  const built =
    read.workbook &&
    buildDocument(read.workbook, {
      decimal: options.decimal ?? config.decimal,
      onProgress,
    });
  // The template hides the lists that its cells offer.
  const told = read.findings.filter(
    ({ code, place: tab }) => code !== 'sheet-hidden' || !isForPeople(tab),
  );
  const findings = [...told, ...(built?.findings ?? [])];
  const isStopped = findings.some(
    ({ severity }) =>
      severity === 'error' || (options.strict && severity === 'warning'),
  );
  const document = isStopped ? undefined : built?.document;
  if (document) {
    await writeFiles([{ path: output, content: documentText(document) }]);
  }
  const counts = countBuilt(document, findings);
  if (options.json) {
    const report = {
      file: place,
      output,
      isWritten: document !== undefined,
      findings,
      counts,
    };
    const text = `${JSON.stringify(report, null, 2)}\n`;
    (output === '-' ? process.stderr : process.stdout).write(text);
  } else {
    tellSome(findings, lang);
    tell(tellBuilt(document && output, counts, lang));
  }
  if (!document) throw new Told();
}

/** Bytes and rows say less to a person than a share does. */
function inPercent(): (done: number, all: number) => void {
  let told = -1;
  return (done, all) => {
    const share = Math.floor((100 * done) / Math.max(all, 1));
    if (share === told) return;
    told = share;
    tellProgress(share, 100);
  };
}

function tellSome(findings: readonly Finding[], lang: Language): void {
  const first = findings.slice(0, mostTold);
  tellFindings(first, lang);
  const rest = findings.length - first.length;
  if (rest > 0) {
    tell(
      lang === 'vi'
        ? `  … và ${rest} điều nữa (--json nêu tất cả)`
        : `  … and ${rest} more (--json lists all)`,
    );
  }
}
