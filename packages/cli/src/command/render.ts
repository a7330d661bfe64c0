import { type Command, Option } from 'commander';
import { Problem } from '../problem.js';
import { numberBetween } from './number-option.js';
import type { RenderOptions } from './render-options.js';
import { renderPage } from './render-page.js';
import { formats, renderView } from './render-view.js';
import { addViewOptions } from './view-options.js';

const examples = `
Examples:
  chiso render page.html
  chiso render page.html -o public/page.html --pictures public/pictures
  chiso render --widget trend --src share.json --format png -o trend.png
  chiso render --widget gauge --count 35 --of 53 --source "VGP News" --format svg`;

/** `chiso render`: views without a browser. */
export function addRender(program: Command): void {
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
    .option('--json', 'reports as JSON', false)
    .addHelpText('after', examples);
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
