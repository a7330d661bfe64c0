import type { StaticQuestion } from '@chiso/widgets/static';
import { type Command, Option } from 'commander';
import { Problem } from '../problem.js';
import { widgetNamed, widgetNames } from '../view.js';

/** The options that name a view, as commander has read them. */
export interface ViewOptions {
  readonly widget?: string;
  readonly src?: string;
  readonly lang?: 'vi' | 'en';
  readonly today?: string;
}

/** `--format` is that of the file; a figure's own has another name. */
const optionNames: Readonly<Record<string, string>> = { format: 'form' };

const widgets = widgetNames.map((name) => widgetNamed(name)!);
const attributes = [...new Set(widgets.flatMap((one) => one.attributes))];
const flags = [...new Set(widgets.flatMap((one) => one.flags))];

/** Adds an option for each attribute that a view can have. */
export function addViewOptions(command: Command): Command {
  command
    .addOption(
      new Option('--widget <name>', 'what to draw').choices(widgetNames),
    )
    .option('--src <place>', 'the document: a file, an address, - for stdin')
    .addOption(
      new Option('--lang <language>', "by default the document's").choices([
        'vi',
        'en',
      ]),
    )
    .option(
      '--today <day>',
      'say that the data may be old where a release was due before, 2025-01-31',
    );
  for (const name of attributes) {
    command.addOption(
      new Option(`--${optionName(name)} <text>`).helpGroup(
        'The attributes of the tag:',
      ),
    );
  }
  for (const name of flags) {
    command.addOption(
      new Option(`--${optionName(name)}`).helpGroup(
        'The attributes of the tag:',
      ),
    );
  }
  return command;
}

/** What is asked of a widget; one that it does not know is a wrong call. */
export function readQuestion(
  widget: string,
  options: Readonly<Record<string, unknown>>,
): StaticQuestion {
  const known = widgetNamed(widget)!;
  const asked: Record<string, string> = {};
  for (const name of [...attributes, ...flags]) {
    const value = options[optionName(name)];
    if (value === undefined) continue;
    if (!known.attributes.includes(name) && !known.flags.includes(name)) {
      throw new Problem('usage', `a ${widget} has no --${optionName(name)}`);
    }
    asked[name] = value === true ? '' : String(value);
  }
  return asked;
}

function optionName(attribute: string): string {
  return optionNames[attribute] ?? attribute;
}
