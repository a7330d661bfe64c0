import type { FigureWords } from '@chiso/data/core';
import type { StaticRow, StaticTable } from '../../ui/pure/static-view.js';
import type { UiWords } from '../../ui/pure/ui-words.js';
import type { MoreWords } from './scorecard.describe-more-words.js';
import type { BoardWords } from './scorecard.describe-words.js';
import type { ScorecardReasonText } from './scorecard.model-more-text.js';
import type {
  ScorecardGroupText,
  ScorecardRowText,
  ScorecardText,
} from './scorecard.model-text.js';

/** A board with what led to its statuses. */
export interface ToldBoard {
  readonly text: ScorecardText;
  readonly reasons: ReadonlyMap<ScorecardRowText, ScorecardReasonText>;
  readonly say: BoardWords;
}

/** Every row of a board, as plain words. */
export function tabulateBoard(
  { text: { header, context, groups }, reasons, say }: ToldBoard,
  { reason }: MoreWords,
  ui: UiWords,
): StaticTable {
  const { name, figure, target, status } = say.columns;
  return {
    caption: `${header.text}. ${context}`,
    columns: [name, figure, target, status, reason].map((text) => ({ text })),
    groups: groups.map((group) => ({
      name: nameGroup(group),
      rows: group.rows.map((row) => tabulateRow(row, reasons.get(row)!, ui)),
    })),
  };
}

/** "Kinh tế số › Hạ tầng (1 đạt · 3 chưa có thông tin)" */
export function nameGroup({
  parents,
  name,
  counts,
}: ScorecardGroupText): string | undefined {
  if (!name) return undefined;
  const path = [...parents, name].map(({ text }) => text).join(' › ');
  return counts ? `${path} (${counts})` : path;
}

function tabulateRow(
  row: ScorecardRowText,
  told: ScorecardReasonText,
  ui: UiWords,
): StaticRow {
  const { name, place, figure, when, target, label, due, word } = row;
  const { distance, reason, quote, latest, acts, notes, others } = told;
  const aims = [
    tellFigure(target),
    due,
    label?.text,
    acts.map(({ text }) => text).join('; '),
    ...notes,
    ...others.map((other) => `${other.text}: ${other.word}`),
  ];
  const sources = told.sources.map(({ text }) => text).join('; ');
  return {
    headAt: 0,
    cells: [
      join([name.text, place]),
      join([tellFigure(figure), when, latest]),
      join(aims),
      join([word, distance]),
      join([reason, quote && `“${quote.text}”`, sources || ui.noSource]),
    ].map((text) => ({ text })),
  };
}

/** "khoảng 12,1 triệu người", "2.164/2.418 (89,5%)" */
export function tellFigure({
  hedge,
  number,
  unit,
  share,
  text,
}: FigureWords): string {
  if (!number) return text;
  // A rate stands close to its number.
  const space = unit && !unit.startsWith('/') ? ' ' : '';
  const words = `${hedge} ${number}${space}${unit}`.trim();
  return share ? `${words} (${share})` : words;
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
