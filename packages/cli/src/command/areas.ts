import { parsePeriod } from '@chiso/data';
import type { Language, Period } from '@chiso/data/core';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { AreaEntry } from '../areas/area-entry.js';
import {
  describeAreaEntry,
  describeAreaLine,
} from '../areas/describe-area-entry.js';
import { findAreas } from '../areas/find-areas.js';
import { listAreas } from '../areas/list-areas.js';
import { nearestAreas } from '../areas/nearest-areas.js';
import { tabulateAreas } from '../areas/tabulate-areas.js';
import { readConfig } from '../config/config.js';
import { Told } from '../problem.js';
import { languageOption, messageLanguage } from './message-language.js';
import { print, tell } from './terminal.js';

interface AreasCommandOptions {
  readonly vintage?: 'vn63' | 'vn34';
  readonly period?: Period;
  readonly lang?: Language;
  readonly json: boolean;
  readonly format: 'text' | 'json' | 'csv';
}

const examples = `
Examples:
  chiso areas da nang
  chiso areas "TP. Huế" --lang vi
  chiso areas 24
  chiso areas vn63:24
  chiso areas "Hoà Bình" --period 2021
  chiso areas --vintage vn34 --format csv > provinces.csv

A code alone is not enough: seven codes mean another province since the 63
became 34 on 1 July 2025, and a name may stand for a larger one. Documents
write the vintage: vn63:24, vn34:24. The exit code is 1 where nothing is found.`;

/** `chiso areas`: the provinces, and what became of them. */
export function addAreas(program: Command): void {
  program
    .command('areas')
    .description('look up provinces: their ids, and what they became')
    .argument('[words...]', 'a name, a code, an id, a region; none: all')
    .addOption(
      new Option('--vintage <set>', 'of the 63 or of the 34 alone').choices([
        'vn63',
        'vn34',
      ]),
    )
    .option('--period <period>', 'those of that time: 2021, 2025-09', readTime)
    .addOption(languageOption())
    .addOption(
      new Option('--format <format>', 'of the answer')
        .choices(['text', 'json', 'csv'])
        .default('text'),
    )
    .option('--json', 'the same as --format json', false)
    .addHelpText('after', examples)
    .action(printAreas);
}

function readTime(text: string): Period {
  const period = parsePeriod(text);
  if (!period) {
    throw new InvalidArgumentError('a year, a month or a day: 2021, 2025-09.');
  }
  return period;
}

async function printAreas(
  words: readonly string[],
  options: AreasCommandOptions,
): Promise<void> {
  const { vintage, period, json } = options;
  const format = json ? 'json' : options.format;
  const asked = words.join(' ');
  const lang = messageLanguage(options.lang, await readConfig());
  const found = findAreas(asked, { vintage, period });
  if (found.length === 0) {
    if (format === 'json') await print('[]\n');
    tell(sayNothing(asked, lang));
    throw new Told();
  }
  await print(write(found, format, { lang, isWhole: asked === '' }));
}

function write(
  entries: readonly AreaEntry[],
  format: AreasCommandOptions['format'],
  { lang, isWhole }: { readonly lang: Language; readonly isWhole: boolean },
): string {
  if (format === 'json') return `${JSON.stringify(entries, null, 2)}\n`;
  if (format === 'csv') return tabulateAreas(entries);
  const parts = entries.map((entry) =>
    isWhole
      ? describeAreaLine(entry, lang)
      : describeAreaEntry(entry, lang).join('\n'),
  );
  return `${parts.join(isWhole ? '\n' : '\n\n')}\n`;
}

function sayNothing(asked: string, lang: Language): string {
  const near = nearestAreas(asked, listAreas()).map((name) => `“${name}”`);
  const list = near.join(', ');
  if (lang === 'vi') {
    const hint = list
      ? `có phải ý bạn là ${list}?`
      : 'hãy gõ tên tỉnh, thành phố, mã hoặc vùng.';
    return `Không tìm thấy “${asked}”; ${hint}`;
  }
  const hint = list
    ? `did you mean ${list}?`
    : 'name a province, a code or a region.';
  return `Nothing is found for “${asked}”; ${hint}`;
}
