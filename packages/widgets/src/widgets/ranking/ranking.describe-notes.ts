import {
  type DatasetIndex,
  type Facet,
  formatMeasure,
  formatMissing,
  formatRank,
  type Observation,
  pickText,
  sourcesOf,
} from '@chiso/data/core';
import type { Speaker } from '../../ui/pure/text.js';
import type { WholeRankingWords } from './ranking.describe-words.js';
import type { RankedRow, RankingModel } from './ranking.model.js';
import type { RankingNote } from './ranking.model-text.js';

/** What qualifies a figure: its status, or one of the notes. */
export type NoteKind = string;

/** Hands out the small letters beside figures, and what they stand for. */
export interface NoteBook {
  /** The letter of a note; `detail` says what it holds for here. */
  readonly mark: (kind: NoteKind, detail?: string) => string;
  /** The words of a note in short. */
  readonly say: (kind: NoteKind) => string;
  readonly notes: () => readonly RankingNote[];
}

/** Past this many, the others stay beside their figures. */
const mostDetails = 5;

export function noteBook(words: WholeRankingWords): NoteBook {
  const ownWords: Readonly<Record<NoteKind, string>> = {
    ...words.ui.statuses,
    ...words.notes,
    broken: words.changedMethod,
    disputed: words.ui.disputed,
    unsourced: words.ui.noSource,
  };
  const details = new Map<NoteKind, string[]>();
  const say = (kind: NoteKind) => ownWords[kind] ?? kind;
  const letter = (at: number) => 'abcdefghij'.charAt(at);
  return {
    mark: (kind, detail) => {
      const known = details.get(kind) ?? [];
      if (detail && !known.includes(detail) && known.length < mostDetails) {
        known.push(detail);
      }
      details.set(kind, known);
      return letter([...details.keys()].indexOf(kind));
    },
    say,
    notes: () =>
      [...details].map(([kind, all], at) => ({
        mark: letter(at),
        text: `${[capital(say(kind)), all.join('; ')].filter(Boolean).join(': ')}.`,
      })),
  };
}

/** What qualifies a figure. */
export function kindsOf(facet: Facet | undefined): readonly NoteKind[] {
  if (!facet || facet.shown.missing) return [];
  const { shown, conflicts, revisions } = facet;
  return [
    shown.status && shown.status !== 'final' ? shown.status : '',
    revisions.length > 0 ? 'revised' : '',
    conflicts.length > 0 ? 'disputed' : '',
    (shown.source ?? shown.sources) ? '' : 'unsourced',
  ].filter(Boolean);
}

/**
 * "Ninh Bình: thứ 6 theo báo A; thứ 5 theo báo B": what each source says of
 * what they disagree about.
 */
export function disputeOf(
  { name, main, cells }: RankedRow,
  { columns }: RankingModel,
  index: DatasetIndex,
  { words, lang, documentLang }: Speaker<WholeRankingWords>,
): string {
  const sourcesNamed = (statements: readonly Observation[]) => {
    const names = statements
      .flatMap((statement) => sourcesOf(index, statement))
      .map(({ id, publisher, title }) =>
        pickText(publisher?.name ?? title ?? id, lang, documentLang),
      );
    return [...new Set(names.map(({ text }) => text))].join(', ');
  };
  const claim = (statements: readonly Observation[], figure: string) =>
    words.claim(figure, sourcesNamed(statements) || words.ui.noSource);
  const tell = (
    facet: Facet | undefined,
    write: (one: Observation) => string,
  ) => {
    if (!facet?.conflicts.length) return [];
    const { shown, confirmations, conflicts } = facet;
    return [
      claim([shown, ...confirmations], write(shown)),
      ...conflicts.map((other) => claim([other], write(other))),
    ];
  };
  const claims = [
    ...tell(main?.rank, ({ rank }) => formatRank(rank!, undefined, lang)),
    ...cells.flatMap(({ figure }, at) =>
      tell(
        figure?.measure,
        (one) => formatMeasure(one, columns[at]!, lang, documentLang).text,
      ),
    ),
  ];
  return `${pickText(name, lang, documentLang).text}: ${claims.join('; ')}`;
}

/** What a dash stands for, where there is one. */
export function noteOfDash(
  isThere: boolean,
  lang: Speaker<WholeRankingWords>['lang'],
): readonly RankingNote[] {
  return isThere
    ? [{ mark: '–', text: `${capital(formatMissing(undefined, lang))}.` }]
    : [];
}

/** As a sentence begins. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
