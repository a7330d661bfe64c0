import type { FigureWords } from '@chiso/data/core';
import type { StaticRow, StaticTable } from '../../ui/pure/static-view.js';
import type { UiWords } from '../../ui/pure/ui-words.js';
import { type BoardWords, columns } from './scorecard.describe-words.js';
import type {
  ScorecardGroupText,
  ScorecardRowText,
  ScorecardText,
} from './scorecard.model-text.js';

/** The small trends are pictures, and have no words. */
const told = columns.filter((column) => column !== 'trend');

/** Every row of a board, as plain words. */
export function tabulateBoard(
  { header, context, groups }: ScorecardText,
  say: BoardWords,
  ui: UiWords,
): StaticTable {
  return {
    caption: `${header.text}. ${context}`,
    columns: told.map((column) => ({ text: say.columns[column] })),
    groups: groups.map((group) => ({
      name: nameGroup(group),
      rows: group.rows.map((row) => tabulateRow(row, ui)),
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

function tabulateRow(row: ScorecardRowText, ui: UiWords): StaticRow {
  const { name, place, figure, when, latest, target } = row;
  const { label, acts, notes, others } = target;
  const sources = row.sources.map(({ text }) => text).join('; ');
  const aims = [
    tellFigure(target.figure),
    target.when,
    label?.text,
    acts.map(({ text }) => text).join('; '),
    ...notes,
    ...others.map(({ text, word }) => `${text}: ${word}`),
  ];
  const standing = [
    row.word,
    row.distance,
    row.reason,
    row.quote && `“${row.quote.text}”`,
    row.contested,
  ];
  return {
    headAt: 0,
    cells: [
      join([name.text, place]),
      join([tellFigure(figure), when, latest]),
      join(aims),
      join(standing),
      sources || ui.noSource,
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
