import { type Command, Option } from 'commander';
import { readConfig } from '../config/config.js';
import { convert } from '../convert/convert.js';
import { type Format, formats } from '../convert/format.js';
import { tellFindings } from '../finding/tell-findings.js';
import { writeFiles } from '../output/write-files.js';
import { Told } from '../problem.js';
import { languageOption, messageLanguage } from './message-language.js';
import { tell } from './terminal.js';

/** The options of `chiso convert`, as commander has read them. */
interface ConvertOptions {
  readonly to: Format;
  readonly from?: Format;
  readonly output: string;
  readonly strict: boolean;
  readonly json: boolean;
  readonly lang?: 'vi' | 'en';
}

const examples = `
Examples:
  chiso convert dti.json --to json-stat -o dti.stat.json
  chiso convert dti.json --to csv -o public/dti.csv
  chiso convert share.json --to sdmx-csv -o exchange/
  chiso convert eurostat.json --to chiso -o dataset.json
  curl https://example.org/data.json | chiso convert - --to chiso > dataset.json

A folder as output (with a slash at its end) has a file for each series and
release. A folder as input is read as one document.`;

/** `chiso convert`: documents to the formats of statistics offices and back. */
export function addConvert(program: Command): void {
  program
    .command('convert')
    .description(
      'documents to JSON-stat, SDMX and CSV with its metadata, and back',
    )
    .argument('<input>', 'a file, a folder, an address, or - for stdin')
    .addOption(
      new Option('--to <format>', 'what to write')
        .choices(formats)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--from <format>',
        'what to read; by default found from the content',
      ).choices(formats),
    )
    .option('-o, --output <place>', 'a file, or a folder with a slash', '-')
    .option('--strict', 'warnings are errors: nothing is written', false)
    .option('--json', 'reports as JSON', false)
    .addOption(languageOption())
    .addHelpText('after', examples)
    .action(runConvert);
}

async function runConvert(
  input: string,
  { to, from, output, strict, json, lang }: ConvertOptions,
): Promise<void> {
  const language = messageLanguage(lang, await readConfig());
  const converted = await convert({
    input,
    from,
    to,
    output,
    prepared: new Date().toISOString(),
  });
  const { files, findings } = converted;
  const isBad = findings.some(
    ({ severity }) =>
      severity === 'error' || (strict && severity === 'warning'),
  );
  const isWritten = !isBad && files.length > 0;
  if (isWritten) await writeFiles(files);
  if (json) {
    const report = {
      input,
      from: converted.from,
      to,
      isWritten,
      files: isWritten ? files.map(({ path }) => path) : [],
      findings,
    };
    const text = JSON.stringify(report);
    if (output === '-' && isWritten) tell(text);
    else await writeFiles([{ path: '-', content: `${text}\n` }]);
  } else {
    tellFindings(findings, language);
    for (const { path } of isWritten ? files : []) {
      if (path !== '-') tell(path);
    }
  }
  if (!isWritten) throw new Told();
}
