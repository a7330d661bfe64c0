import { type Command, Option } from 'commander';
import { type InitOptions, startFolder } from '../init/start-folder.js';

/** `chiso init`: a folder to begin with. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description(
      'write a starter folder: a spreadsheet to fill in, a configuration, a page',
    )
    .argument('[folder]', 'by default the one that you are in', '.')
    .addOption(
      new Option(
        '--lang <lang>',
        'of the files and of messages; by default that of the system',
      ).choices(['vi', 'en']),
    )
    .option('--force', 'replaces files that are there', false)
    .addHelpText(
      'after',
      '\nExamples:\n  chiso init so-lieu --lang vi\n  chiso init figures --lang en',
    )
    .action((folder: string, options: InitOptions) =>
      startFolder(folder, options),
    );
}
