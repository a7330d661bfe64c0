import { capital, type RankingWords } from './ranking.describe-words.js';
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

export function noteBook(words: RankingWords): NoteBook {
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
