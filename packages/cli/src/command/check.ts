import type { Language } from '@chiso/data';
import { type Command, Option } from 'commander';
import { checkFile } from '../check/check-file.js';
import { readConfig } from '../config/config.js';
import { countFindings } from '../finding/count-findings.js';
import type { Severity } from '../finding/finding.js';
import { writeFindingsJson } from '../finding/write-findings-json.js';
import { type FileFindings, writeReport } from '../finding/write-report.js';
import { Told } from '../problem.js';
import { readDay } from './day-option.js';
import { languageOption, messageLanguage } from './message-language.js';
import { paintFor, print, tellProgress } from './terminal.js';

interface CheckCommandOptions {
  readonly lang?: Language;
  readonly json: boolean;
  readonly strict: boolean;
  readonly all: boolean;
  readonly today?: string;
  readonly decimal?: 'comma' | 'point';
  readonly encoding?: string;
  readonly separator?: string;
}

const colours = { error: 'red', warning: 'yellow', remark: 'cyan' } as const;

const examples = `
Examples:
  chiso check dataset.json
  chiso check --lang vi table.xlsx
  chiso check --decimal comma table.csv
  chiso check --strict data/*.json
  chiso check --today 2025-01-31 https://example.org/data/dti.json
  cat dataset.json | chiso check --json -

Errors leave an item out; warnings and remarks do not. A remark says that
something should be looked at, and nothing is ever corrected. The exit code is
1 where there are errors, with --strict also where there are warnings.`;

/** `chiso check`: what should be mended, and what looked at. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(
      'tell what is wrong with documents, and what should be looked at',
    )
    .argument(
      '<files...>',
      'documents and spreadsheets: files, addresses, - for stdin',
    )
    .addOption(languageOption())
    .option('--json', 'the findings as JSON', false)
    .option('--strict', 'exit with 1 on warnings, too', false)
    .option('--all', 'every finding, not the first ones of each kind', false)
    .option('--today <day>', 'tell periods that had not begun then', readDay)
    .addOption(
      new Option(
        '--decimal <mark>',
        'how decimals are written where a cell is text',
      ).choices(['comma', 'point']),
    )
    .option('--encoding <name>', 'of a text file, as windows-1258')
    .option('--separator <mark>', 'between the cells of a text file')
    .addHelpText('after', examples)
    .action(checkFiles);
}

async function checkFiles(
  names: readonly string[],
  options: CheckCommandOptions,
): Promise<void> {
  const { lang, json, strict, all, ...rest } = options;
  const config = await readConfig();
  const reading = {
    ...rest,
    decimal: rest.decimal ?? config.decimal,
    // Of several files, how many are done says more.
    ...(names.length === 1 && { onProgress: tellProgress }),
  };
  const files: FileFindings[] = [];
  // One by one: a large document is large in memory.
  for (const [index, file] of names.entries()) {
    tellProgress(index, names.length);
    files.push({ file, findings: await checkFile(file, reading) });
  }
  tellProgress(names.length, names.length);
  const paint = paintFor(process.stdout);
  await print(
    json
      ? writeFindingsJson(files)
      : writeReport(files, {
          lang: messageLanguage(lang, config),
          isWhole: all,
          paint: (text: string, severity: Severity) =>
            paint(text, colours[severity]),
        }),
  );
  const { error, warning } = countFindings(
    files.flatMap(({ findings }) => findings),
  );
  if (error > 0 || (strict && warning > 0)) throw new Told();
}
