import { foldName } from '@chiso/data/fold-name';
import type { RankingRowText } from './ranking.model-text.js';

/**
 * Whether a row is what the reader types: "da nang" finds Đà Nẵng, "hoa
 * binh" Hoà Bình and Hòa Bình. The words may start anywhere in the name.
 * Loaded when the reader first searches.
 */
export function searchRows(
  typed: string,
  nameAt: number,
): (row: RankingRowText) => boolean {
  const words = foldName(typed);
  const joined = words.replaceAll(' ', '');
  return ({ cells }) => {
    const name = foldName(cells[nameAt]!.text);
    // "hanoi" finds Hà Nội.
    return name.includes(words) || name.replaceAll(' ', '') === joined;
  };
}
