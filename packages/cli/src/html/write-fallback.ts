import type {
  SourceLabel,
  StaticRow,
  StaticTable,
  StaticView,
} from '@chiso/widgets/static';
import {
  escapeHtml,
  type HtmlAttributes,
  writeElement,
} from './escape-html.js';

/** A picture that stands beside the page. */
export interface PictureFiles {
  readonly address: string;
  /** Twice as sharp. */
  readonly sharpAddress: string;
  readonly width: number;
  readonly height: number;
}

/** A picture, as files or drawn within the page. */
export type PagePicture = PictureFiles | { readonly svg: string };

/**
 * A view as plain HTML: what it shows in a sentence, its picture, all figures
 * in a table, their sources. What stands only in the picture stands in words
 * too, so that a filter may take the picture, and the header row is a row like
 * any other, because some filters take what is in a `<thead>`.
 */
export function writeFallback(view: StaticView, picture?: PagePicture): string {
  const { header, context, summary, table, notes, lang } = view;
  const text = (words: string, ownLang?: string) => {
    const isOther = ownLang !== undefined && ownLang !== lang;
    return isOther
      ? writeElement('span', { lang: ownLang }, escapeHtml(words))
      : escapeHtml(words);
  };
  // A figure that attributes state need not have a name.
  const caption = [
    header.text && writeElement('strong', {}, text(header.text, header.lang)),
    escapeHtml(context),
  ].filter(Boolean);
  return [
    '',
    ...(caption.length > 0
      ? [writeElement('figcaption', {}, caption.join('<br>'))]
      : []),
    ...(picture ? [writePicture(picture, view)] : []),
    ...(summary ? [writeElement('p', {}, escapeHtml(summary))] : []),
    ...(table ? [writeTable(table, text)] : []),
    ...notes.map((note) => writeElement('p', {}, escapeHtml(note))),
    writeElement('p', {}, writeSources(view)),
    '',
  ].join('\n');
}

function writePicture(picture: PagePicture, view: StaticView): string {
  if ('svg' in picture) return picture.svg;
  const { address, sharpAddress, width, height } = picture;
  return writeElement('img', {
    src: address,
    srcset: `${address} 1x, ${sharpAddress} 2x`,
    width,
    height,
    alt: view.summary || view.header.text,
    loading: 'lazy',
  });
}

type WriteText = (words: string, lang?: string) => string;

function writeTable(
  { caption, columns, groups, facts }: StaticTable,
  text: WriteText,
): string {
  const heads = columns.map((column) =>
    writeElement(
      'th',
      { scope: 'col', ...dataOf(column.facts) },
      text(column.text, column.lang),
    ),
  );
  return writeElement(
    'table',
    dataOf(facts),
    [
      '',
      ...(caption ? [writeElement('caption', {}, escapeHtml(caption))] : []),
      writeElement('tr', {}, heads.join('')),
      ...groups.flatMap(({ name, facts: shared, rows }) => [
        ...(name
          ? [
              writeElement(
                'tr',
                {},
                writeElement(
                  'th',
                  {
                    colspan: columns.length,
                    scope: 'rowgroup',
                    ...dataOf(shared),
                  },
                  escapeHtml(name),
                ),
              ),
            ]
          : []),
        ...rows.map((row) => writeRow(row, text)),
      ]),
      '',
    ].join('\n'),
  );
}

function writeRow(
  { cells, headAt, isMarked, facts }: StaticRow,
  text: WriteText,
): string {
  const written = cells.map(({ text: words, lang, facts: own }, at) => {
    const plain = text(words, lang);
    const content = isMarked ? writeElement('strong', {}, plain) : plain;
    return at === headAt
      ? writeElement('th', { scope: 'row' }, content)
      : writeElement('td', dataOf(own), content);
  });
  return writeElement('tr', dataOf(facts), written.join(''));
}

/** What a part of the table means: `rankOf` is written `data-rank-of`. */
function dataOf(facts: StaticTable['facts'] = {}): HtmlAttributes {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      value,
    ]),
  );
}

/** All of them, each with a link where it leads to a page. */
function writeSources({ sources, words, lang, isOld }: StaticView): string {
  const write = (source: SourceLabel): string => {
    const { url = '', text } = source;
    const ownLang = source.lang === lang ? undefined : source.lang;
    return /^https?:/i.test(url)
      ? writeElement('a', { href: url, lang: ownLang }, escapeHtml(text))
      : ownLang
        ? writeElement('span', { lang: ownLang }, escapeHtml(text))
        : escapeHtml(text);
  };
  const named = sources.map(write).join('; ') || escapeHtml(words.noSource);
  const age = isOld ? ` (${escapeHtml(words.old)})` : '';
  return `${escapeHtml(words.source)}: ${named}${age}`;
}
