import type { Facet } from '@chiso/data/core';
import type { RankingWords } from './ranking.describe-words.js';
import type { RankedRow } from './ranking.model.js';

/** What qualifies a figure: its status, or one of the notes. */
export type NoteKind = string;

/** What qualifies a figure. */
export function kindsOf(facet: Facet | undefined): readonly NoteKind[] {
  if (!facet || facet.shown.missing) return [];
  const { shown, conflicts, revisions } = facet;
  return [
    shown.status && shown.status !== 'final' ? shown.status : '',
    revisions.length > 0 ? 'revised' : '',
    conflicts.length > 0 ? 'disputed' : '',
    (shown.source ?? shown.sources) ? '' : 'noSource',
  ].filter(Boolean);
}

/** What qualifies a rank. */
export function kindsOfPlace({ place, main }: RankedRow): readonly NoteKind[] {
  return [
    place && place.basis !== 'stated' ? place.basis : '',
    ...kindsOf(main?.rank),
    // A derived rank is as doubtful as its figure.
    place?.disputed && !main?.rank ? 'disputed' : '',
  ].filter(Boolean);
}

/** The words of a note in short. */
export function sayKind(kind: NoteKind, { ui, notes }: RankingWords): string {
  const { statuses, disputed, noSource } = ui;
  return { ...statuses, ...notes, disputed, noSource }[kind] ?? kind;
}

/** As a sentence or a head begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
