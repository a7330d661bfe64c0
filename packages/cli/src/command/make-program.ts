import { Command, Option } from 'commander';
import { Problem } from '../problem.js';
import { numberBetween } from './number-option.js';
import { printSnippet, type SnippetCommandOptions } from './print-snippet.js';
import type { RenderOptions } from './render-options.js';
import { renderPage } from './render-page.js';
import { formats, renderView } from './render-view.js';
import { addViewOptions } from './view-options.js';

/** The commands with their options. */
export function makeProgram(version: string): Command {
  const program = new Command('chiso')
    .description("chiso's views without a browser")
    .version(version)
    .configureHelp({ showGlobalOptions: true });
  addRender(program);
  addSnippet(program);
  // Subcommands take over how errors leave the program.
  for (const command of [program, ...program.commands]) {
    command.exitOverride();
  }
  return program;
}

function addRender(program: Command): void {
  const command = program
    .command('render')
    .description(
      'write fallback children into a page, or one view as a file of its own',
    )
    .argument('[page]', 'an HTML file, an address, or - for stdin')
    .option('-o, --output <file>', 'by default the page itself, else stdout')
    .addOption(
      new Option('--format <format>', 'of one view')
        .choices(formats)
        .default('html'),
    )
    .addOption(
      new Option('--theme <theme>', 'of pictures')
        .choices(['light', 'dark'])
        .default('light'),
    )
    .option(
      '--width <px>',
      'of pictures, in px of the page',
      numberBetween(160, 4000),
      640,
    )
    .option('--scale <number>', 'px of a PNG for each', numberBetween(1, 4), 1)
    .option('--card', 'a sharing card of 1200×630', false)
    .option('--address <address>', 'written under the source line')
    .option('--base <place>', 'what addresses in the page are relative to')
    .option('--root <folder>', 'where addresses that begin with / are', '.')
    .option('--pictures <folder>', 'writes PNG files for the page there')
    .option('--force', "replaces an author's own children, too", false)
    .option('--base-url <address>', 'of the scripts, for oEmbed', '/chiso/')
    .option('--public-src <address>', 'of the document, for oEmbed')
    .option('--thumbnail <address>', 'of the sharing card, for oEmbed')
    .option('--json', 'reports as JSON', false);
  addViewOptions(command).action(
    async (page: string | undefined, options: RenderOptions) => {
      if (page !== undefined && options.widget) {
        throw new Problem('usage', 'name a page or --widget, not both');
      }
      await (page === undefined
        ? renderView(options)
        : renderPage(page, options));
    },
  );
}

function addSnippet(program: Command): void {
  const command = program
    .command('snippet')
    .description('print the four forms in which a page can hold one view')
    .option('--base-url <address>', 'of the scripts on your site', '/chiso/')
    .option('--public-src <address>', 'of the document, as readers load it')
    .option('--json', 'the four forms as JSON', false);
  addViewOptions(command).action((options: SnippetCommandOptions) =>
    printSnippet(options),
  );
}
