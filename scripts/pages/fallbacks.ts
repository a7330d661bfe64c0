// What a page says without a script, held against the documents that its
// elements ask.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fillPage, readDocument, showView } from '@chiso/cli';
import type { StaticView } from '@chiso/widgets/static';
import { rootFolder } from '../files.js';

/** A view that a page asks for, by a tag, a placeholder or a frame. */
export interface AskedView {
  /** Its place among the elements and placeholders; absent for a frame. */
  readonly at?: number;
  readonly view: StaticView;
}

/** What the elements and placeholders of a page stand at, but for groups. */
export const viewSelector: string = [
  'figure',
  'gauge',
  'ranking',
  'scorecard',
  'trend',
]
  .map((name) => `chiso-${name}, [data-chiso="${name}"]`)
  .join();

/** All views of a page, `examples/cms/drupal.html` for one. */
export async function askedViews(path: string): Promise<readonly AskedView[]> {
  const file = join(rootFolder, path);
  const html = readFileSync(file, 'utf8');
  const asked: AskedView[] = [];
  await fillPage(html, {
    site: { base: pathToFileURL(file), root: rootFolder },
    // What the author wrote does not matter here.
    isForced: true,
    picture: (view, name) => {
      // "ranking-2" is the second view of the page.
      asked.push({ at: Number(/\d+$/.exec(name)![0]) - 1, view });
      return undefined;
    },
    onProgress: () => undefined,
  });
  return [...asked, ...(await askedByFrames(html))];
}

function askedByFrames(html: string): Promise<readonly AskedView[]> {
  const queries = [...html.matchAll(/<iframe src="[^"?]*\?([^"]*)"/g)];
  return Promise.all(
    queries.map(async ([, query = '']) => {
      const {
        widget = '',
        src = '',
        lang = '',
        ...asked
      } = Object.fromEntries(
        new URLSearchParams(query.replaceAll('&amp;', '&')),
      );
      const { dataset } = await readDocument(join(rootFolder, src));
      const language = lang === 'en' ? 'en' : 'vi';
      return { view: showView({ widget, asked, lang: language }, dataset) };
    }),
  );
}

/** The texts of a page: of each element and placeholder, and of all of it. */
export interface PageTexts {
  readonly ofViews: readonly string[];
  readonly whole: string;
}

/**
 * What a page does not say of its views, or says otherwise than the document:
 * every number that stands for a view has to be one of its own, and one of its
 * sources is named on the page.
 */
export function fallbackFindings(
  asked: readonly AskedView[],
  { ofViews, whole }: PageTexts,
): readonly string[] {
  return asked.flatMap(({ at, view }) => [
    ...(at === undefined
      ? frameFindings(view, whole)
      : numberFindings(view, ofViews[at] ?? '')),
    ...sourceFindings(view, whole),
  ]);
}

function numberFindings(view: StaticView, text: string): readonly string[] {
  const own = new Set(numbersIn(wordsOf(view).join(' ')));
  const told = numbersIn(text);
  // "thứ nhất" has no number.
  const isSaid =
    told.length > 0 || onOneLine(text) === onOneLine(view.written ?? '');
  const strange = told.filter((number) => !own.has(number));
  return [
    ...(isSaid ? [] : [`${nameOf(view)}: no figure in "${text}"`]),
    ...strange.map((number) => `${nameOf(view)}: has no ${number}`),
  ];
}

/** Around a frame the page has the figure that its view begins with. */
function frameFindings(view: StaticView, whole: string): readonly string[] {
  // "Đà Nẵng: Hạng 1, DTI (0–1) 0,8002" → 0,8002
  const [figure = 'no figure'] = view.summary.match(/\d+,\d+%?/) ?? [];
  return whole.includes(figure) ? [] : [`${nameOf(view)}: lacks ${figure}`];
}

function sourceFindings(view: StaticView, whole: string): readonly string[] {
  const names = view.sources.flatMap(({ text }) => namesIn(text));
  return names.some((name) => onOneLine(whole).includes(name))
    ? []
    : [`${nameOf(view)}: none of its sources is named: ${names.join('; ')}`];
}

function nameOf({ header, context, written = '' }: StaticView): string {
  return [header.text, context, written].filter(Boolean).join(', ');
}

/** "Bộ Thông tin và Truyền thông (dti.gov.vn), 12/7/2023" → both names. */
function namesIn(label: string): readonly string[] {
  return label.split(/ \(|\)|, (?=\d)/).filter((name) => /^\p{L}/u.test(name));
}

/** Everything that a view says, in words. */
function wordsOf(view: StaticView): readonly string[] {
  const { header, context, summary, written = '', table, notes } = view;
  const { caption = '', columns = [], groups = [] } = table ?? {};
  const rows = groups.flatMap((group) => group.rows);
  return [
    ...[header.text, context, summary, written, caption, ...notes],
    ...columns.map(({ text }) => text),
    ...groups.map(({ name = '' }) => name),
    ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ...view.sources.map(({ text }) => text),
  ];
}

/** "năm 2022: 0,8002." → 2022 and 0,8002 */
function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
