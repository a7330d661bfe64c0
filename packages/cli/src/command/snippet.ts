import type { Command } from 'commander';
import { printSnippet, type SnippetCommandOptions } from './print-snippet.js';
import { addViewOptions } from './view-options.js';

const examples = `
Examples:
  chiso snippet --widget ranking --src dti.json --indicator dti
  chiso snippet --widget trend --src share.json --public-src /data/share.json`;

/** `chiso snippet`: what an author pastes into a page. */
export function addSnippet(program: Command): void {
  const command = program
    .command('snippet')
    .description('print the four forms in which a page can hold one view')
    .option('--base-url <address>', 'of the scripts on your site', '/chiso/')
    .option('--public-src <address>', 'of the document, as readers load it')
    .option('--json', 'the four forms as JSON', false)
    .addHelpText('after', examples);
  addViewOptions(command).action((options: SnippetCommandOptions) =>
    printSnippet(options),
  );
}
