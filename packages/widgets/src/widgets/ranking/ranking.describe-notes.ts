import {
  type Facet,
  formatMeasure,
  formatRank,
  pickText,
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
  const details = new Map<NoteKind, string[]>();
  const say = (kind: NoteKind) =>
    (words.notes as Readonly<Record<string, string>>)[kind] ??
    words.ui.statuses[kind] ??
    words.ui.disputed;
  const letter = (at: number) => 'abcdefghij'.charAt(at);
  return {
    mark: (kind, detail) => {
      const known = details.get(kind) ?? [];
      if (detail && known.length < mostDetails) known.push(detail);
      details.set(kind, known);
      return letter([...details.keys()].indexOf(kind));
    },
    say,
    notes: () =>
      [...details].map(([kind, all], at) => ({
        mark: letter(at),
        text: `${capital(say(kind))}${all.length > 0 ? `: ${all.join('; ')}` : ''}.`,
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
  ].filter(Boolean);
}

/** "Ninh Bình còn được ghi thứ 5": what other sources say. */
export function disputeOf(
  { name, main, cells }: RankedRow,
  { columns }: RankingModel,
  { words, lang, documentLang }: Speaker<WholeRankingWords>,
): string {
  const others = [
    ...(main?.rank?.conflicts ?? []).map(({ rank }) =>
      formatRank(rank!, undefined, lang),
    ),
    ...cells.flatMap(({ figure }, at) =>
      (figure?.measure?.conflicts ?? []).map(
        (other) => formatMeasure(other, columns[at]!, lang, documentLang).text,
      ),
    ),
  ];
  return words.otherwise(
    pickText(name, lang, documentLang).text,
    others.join(', '),
  );
}

/** As a sentence begins. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
