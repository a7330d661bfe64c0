import { foldName } from '@chiso/data/fold-name';
import type {
  RankingColumnText,
  RankingRowText,
} from './ranking.model-text.js';

/**
 * Whether a row is what the reader types: "da nang" finds Đà Nẵng, "hoa
 * binh" Hoà Bình and Hòa Bình. The words may start anywhere in the name.
 * Undefined where nothing is asked for. Loaded when the reader first searches.
 */
export function searchRows(
  typed: string,
  columns: readonly RankingColumnText[],
): ((row: RankingRowText) => boolean) | undefined {
  const nameAt = columns.findIndex(({ kind }) => kind === 'name');
  const words = foldName(typed);
  if (!words) return undefined;
  const joined = words.replaceAll(' ', '');
  return ({ cells }) => {
    const name = foldName(cells[nameAt]!.text);
    // "hanoi" finds Hà Nội.
    return name.includes(words) || name.replaceAll(' ', '') === joined;
  };
}
