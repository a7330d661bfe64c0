import { capital, type NoteKind, sayKind } from './ranking.describe-kinds.js';
import type { WholeRankingWords } from './ranking.describe-words.js';
import type { RankingNote } from './ranking.model-text.js';

/** Hands out the small letters beside figures, and what they stand for. */
export interface NoteBook {
  readonly mark: (kind: NoteKind) => string;
  /** The notes; `detail` says what each holds for here. */
  readonly notes: (
    detail: (kind: NoteKind) => string,
  ) => readonly RankingNote[];
}

export function noteBook(words: WholeRankingWords): NoteBook {
  const kinds: NoteKind[] = [];
  const letter = (kind: NoteKind) => 'abcdefghij'.charAt(kinds.indexOf(kind));
  return {
    mark: (kind) => {
      if (!kinds.includes(kind)) kinds.push(kind);
      return letter(kind);
    },
    notes: (detail) =>
      kinds.map((kind) => {
        const told = [sayKind(kind, words), detail(kind)];
        return noteOf(letter(kind), told.filter(Boolean).join(': '));
      }),
  };
}

/** A note as a sentence. */
export function noteOf(mark: string, text: string): RankingNote {
  return { mark, text: `${capital(text)}.` };
}
