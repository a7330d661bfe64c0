// Writes the reference page of the spreadsheet that an office fills in.
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  type Choice,
  type ColumnKind,
  type SheetColumn,
  type SheetDefinition,
  sheets,
} from '@chiso/data/sheets';
import { rootFolder } from './files.js';

const head = `# The spreadsheet

<!-- Generated from the columns of packages/data/src/exchange/sheets. -->

What \`npx chiso build\` reads: a workbook with these sheets, or one table of
figures. \`npx chiso init\` writes a template with the usual ones; how to go on
stands in [the guide](../guides/from-spreadsheet.md),
[tiếng Việt](../guides/tu-bang-tinh.md).

A heading is understood in either language, by its id or by one of its other
names, in any case and with or without diacritics; so is the name of a sheet.
Columns may stand in any order, and all but the required ones may be left out.
A column of English has the names of the one before it, with "tiếng Anh",
"English" or "en" after them. Where two lines are given, the first is Vietnamese.

| kind of cell | what may stand there |
|---|---|
${kindRows()}
`;

function kindRows(): string {
  const kinds: Readonly<Record<ColumnKind, string>> = {
    id: 'a name that other sheets refer to: letters, digits, hyphens, dots, colons',
    text: 'words, in the language of the document',
    figure:
      'a typed number; words before it ("gần 75.000") are kept as its hedge',
    number: 'a typed number',
    integer: 'a typed whole number',
    'yes-no': '"có" or "không", "yes" or "no"',
    choice: 'one of the words that are listed below, or its code',
    period: 'a year, half-year, quarter, month, day or span',
    day: 'a day: 2023-07-12',
    date: 'a day, a month or a year: 2023-07-12, 2023-07, 2023',
    address: 'a web address: https://…',
    area: 'a province’s name in any spelling, or the id of an area',
    areas: 'several areas, with semicolons between them',
    reference: 'the id of something in another sheet',
    references: 'several ids, with semicolons between them',
  };
  return Object.entries(kinds)
    .map(([kind, meaning]) => `| ${kind} | ${meaning} |`)
    .join('\n');
}

mkdirSync(`${rootFolder}docs/reference`, { recursive: true });
writeFileSync(
  `${rootFolder}docs/reference/spreadsheet.md`,
  [head, ...sheets.map(sheetSection), choiceSection()].join('\n'),
);

function sheetSection(sheet: SheetDefinition): string {
  const { id, name, aliases = [], about, columns, isUsual } = sheet;
  return [
    `## ${name.en}, ${name.vi}`,
    '',
    `${about.en} ${about.vi}`,
    '',
    `\`${id}\`${isUsual ? ', in the template' : ''}. Also: ${aliases.join(' · ') || '–'}.`,
    '',
    '| id | heading | other names | kind | what to write | example |',
    '|---|---|---|---|---|---|',
    ...columns.map(columnRow),
    '',
  ].join('\n');
}

function columnRow(column: SheetColumn): string {
  const { id, heading, aliases = [], isRequired, about, example } = column;
  const cells = [
    `\`${id}\``,
    `${plain(heading.vi)} <br> ${plain(heading.en)}`,
    // Those of a text, with its language after them.
    id.endsWith('_en') ? '' : aliases.map(plain).join(' · '),
    kindOf(column) + (isRequired ? ', required' : ''),
    `${plain(about.vi)} <br> ${plain(about.en)}`,
    example === undefined ? '' : `\`${example}\``,
  ];
  return `| ${cells.join(' | ')} |`;
}

function kindOf({ kind, choices, leadsTo }: SheetColumn): string {
  if (choices) return `[choice](#${listName(choices)})`;
  if (!leadsTo || kind === 'area' || kind === 'areas') return kind;
  return `${kind} to ${leadsTo.map(tabName).join(', ')}`;
}

function tabName(id: string): string {
  return sheets.find((sheet) => sheet.id === id)!.name.en;
}

/** Columns with the same choices share a list, named after the first. */
function choiceLists(): ReadonlyMap<readonly Choice[], string> {
  const lists = new Map<readonly Choice[], string>();
  for (const { choices, id } of sheets.flatMap(({ columns }) => columns)) {
    if (choices && !lists.has(choices)) {
      // The first of two names that are the same keeps it.
      const isTaken = [...lists.values()].includes(`words-${id}`);
      lists.set(choices, `words-${id}${isTaken ? '-2' : ''}`);
    }
  }
  return lists;
}

function listName(choices: readonly Choice[]): string {
  return choiceLists().get(choices)!;
}

function choiceSection(): string {
  const tables = [...choiceLists()].map(([choices, name]) =>
    [
      // Its address is what `kindOf` writes.
      `### ${name.replace('-', ': ')}`,
      '',
      '| code | tiếng Việt | English | other words |',
      '|---|---|---|---|',
      ...choices.map(
        ({ code, name: words, aliases = [] }) =>
          `| \`${code}\` | ${plain(words.vi)} | ${plain(words.en)} | ${aliases.map(plain).join(' · ')} |`,
      ),
      '',
    ].join('\n'),
  );
  return ['## Words to choose from', '', ...tables].join('\n');
}

/** Text that a table of Markdown leaves as it is. */
function plain(text: string): string {
  return text.replace(/[|<>_*\\~]/g, '\\$&');
}
