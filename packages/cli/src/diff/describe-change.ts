import {
  formatDate,
  type Language,
  parsePeriod,
  pickText,
  type Text,
} from '@chiso/data/core';
import type {
  ChangeKind,
  DatasetChange,
  DefinitionChange,
  FigureChange,
} from './dataset-change.js';
import { describeFigure } from './describe-figure.js';
import { countWords, kindWords, listWords, memberWord } from './words.js';

/** The note that an office publishes with a new edition, as plain values. */
export interface ChangeNote {
  readonly title: string;
  /** "2 sửa, 5 thêm mới"; that nothing differs where nothing does. */
  readonly summary: string;
  readonly groups: readonly NoteGroup[];
}

export interface NoteGroup {
  readonly title: string;
  /** "2 sửa, 5 thêm mới"; empty for definitions. */
  readonly counts: string;
  readonly lines: readonly string[];
}

const kinds: readonly ChangeKind[] = [
  'revised',
  'added',
  'withdrawn',
  'confirmed',
  'described',
];

/** Says what differs between two documents, indicator by indicator. */
export function describeChange(
  change: DatasetChange,
  lang: Language,
): ChangeNote {
  const { old, new: now, figures } = change;
  const pick = (text: Text, of = now) =>
    pickText(text, lang, of.header.lang).text;
  const groups = [...new Set(figures.map(({ indicator }) => indicator))].map(
    (id): NoteGroup => {
      const own = figures.filter(({ indicator }) => indicator === id);
      const [known, from] = [now.indicators.get(id), old.indicators.get(id)];
      const title = known ? pick(known.name) : pick(from?.name ?? id, old);
      return {
        title,
        counts: countKinds(own, lang),
        lines: kinds.flatMap((kind) =>
          own
            .filter((one) => one.kind === kind)
            .sort((one, other) => startOf(one) - startOf(other))
            .map((one) => sayFigure(one, change, lang)),
        ),
      };
    },
  );
  const rest = [
    ...change.members.map((name) => sayHeader(name, change, lang)),
    ...change.definitions.map((one) => sayDefinition(one, change, lang)),
  ];
  const vi = lang === 'vi';
  const nothing = vi ? 'Không có gì khác nhau.' : 'Nothing differs.';
  const others = vi ? 'số liệu không đổi' : 'the figures are the same';
  return {
    title: `${vi ? 'Những thay đổi' : 'Changes'}: ${pick(now.header.title)}`,
    summary:
      groups.length + rest.length === 0
        ? nothing
        : countKinds(figures, lang) || others,
    groups: [
      ...groups,
      ...(rest.length > 0
        ? [
            {
              title: vi ? 'Tài liệu và định nghĩa' : 'Document and definitions',
              counts: '',
              lines: rest,
            },
          ]
        : []),
    ],
  };
}

/** Figures without a period go last. */
function startOf({ period }: FigureChange): number {
  return parsePeriod(period)?.start ?? 1e4;
}

function countKinds(changes: readonly FigureChange[], lang: Language): string {
  return kinds
    .flatMap((kind) => {
      const count = changes.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : `${count} ${countWords[kind][lang]}`;
    })
    .join('; ');
}

function sayFigure(
  change: FigureChange,
  { old, new: now }: DatasetChange,
  lang: Language,
): string {
  const words = describeFigure(change, { old, now, lang });
  const details = words.details.join('; ');
  const kind = kindWords[change.kind][lang];
  const colon = words.subject === '' ? kind : `${kind}: ${words.subject}`;
  return `${colon}: ${words.figures}${details && ` (${details})`}`;
}

const headerTexts = new Set(['title', 'released', 'nextRelease']);

function sayHeader(
  name: string,
  { old, new: now }: DatasetChange,
  lang: Language,
): string {
  const word = memberWord(name, lang);
  const label =
    lang === 'vi' ? `Đổi ${word} của tài liệu` : `Document, ${word}`;
  if (!headerTexts.has(name)) return label;
  const [from, to] = [old, now].map(({ header }) => {
    const text = (header as unknown as Readonly<Record<string, Text>>)[name];
    if (text === undefined) return '–';
    return formatDate(pickText(text, lang, header.lang).text, lang);
  });
  return `${label}: ${from} → ${to}`;
}

function sayDefinition(
  { list, id, kind, members }: DefinitionChange,
  { old, new: now }: DatasetChange,
  lang: Language,
): string {
  const { header } = kind === 'removed' ? old : now;
  const found = header[list]?.find((one) => one.id === id) as
    | { readonly name?: Text; readonly title?: Text }
    | undefined;
  const text = found?.name ?? found?.title;
  const name = text ? pickText(text, lang, header.lang).text : id;
  const words = listWords[list]![lang];
  const label = text ? `“${name}” (${id})` : `“${id}”`;
  const changed = members.map((one) => memberWord(one, lang)).join(', ');
  if (lang === 'vi') {
    const verb = { added: 'thêm mới', removed: 'bỏ', changed: 'đổi' }[kind];
    return `${words} ${label}: ${verb} ${changed}`.trim();
  }
  const verb = { added: 'added', removed: 'removed', changed: 'changed:' }[
    kind
  ];
  return `${words} ${label}: ${verb} ${changed}`.trim();
}
