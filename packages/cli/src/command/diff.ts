import type { Dataset, Language } from '@chiso/data';
import { vietnam } from '@chiso/data/areas';
import { type Command, Option } from 'commander';
import { readConfig } from '../config/config.js';
import { describeChange } from '../diff/describe-change.js';
import { diffDatasets, isDifferent } from '../diff/diff-datasets.js';
import { writeChangeJson } from '../diff/write-change-json.js';
import { writeChangeNote } from '../diff/write-change-note.js';
import { readDocument } from '../document/read-document.js';
import { Told } from '../problem.js';
import { languageOption, messageLanguage } from './message-language.js';
import { print } from './terminal.js';

interface DiffCommandOptions {
  readonly lang?: Language;
  readonly json: boolean;
  readonly format: 'text' | 'markdown';
  readonly exitCode: boolean;
}

const examples = `
Examples:
  chiso diff dataset-2024.json dataset-2025.json
  chiso diff --lang vi --format markdown old.json new.json > CHANGES.md
  chiso diff --json old.json https://example.org/data/dti.json

A figure that was released again unchanged is a confirmation, no revision.
The exit code is 0 whether anything differs or not; with --exit-code it is 1
where something does.`;

/** `chiso diff`: the change note of a new edition. */
export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('tell what was added, revised and withdrawn')
    .argument('<old>', 'a document: a file, an address, - for stdin')
    .argument('<new>', 'the later one')
    .addOption(languageOption())
    .addOption(
      new Option('--format <format>', 'of the note')
        .choices(['text', 'markdown'])
        .default('text'),
    )
    .option('--json', 'the changes as JSON', false)
    .option('--exit-code', 'exit with 1 where something differs', false)
    .addHelpText('after', examples)
    .action(printDiff);
}

async function printDiff(
  oldPlace: string,
  newPlace: string,
  { lang, json, format, exitCode }: DiffCommandOptions,
): Promise<void> {
  const old = await read(oldPlace);
  const change = diffDatasets(old, await read(newPlace));
  const language = messageLanguage(lang, await readConfig());
  await print(
    json
      ? writeChangeJson(change)
      : writeChangeNote(describeChange(change, language), format),
  );
  if (exitCode && isDifferent(change)) throw new Told();
}

async function read(place: string): Promise<Dataset> {
  const { dataset } = await readDocument(place);
  return dataset.withAreas(vietnam);
}
