import type { Space } from '../../ui/pure/measure-text.js';
import type {
  RankingCellText,
  RankingColumnText,
} from './ranking.model-text.js';

/** What a column could do with, in px, without the space beside it. */
export interface ColumnNeeds {
  /** Every text broken at each of its spaces. */
  readonly least: number;
  /** The cells' texts on one line each. */
  readonly texts: number;
  /** The numbers among them. */
  readonly numbers: number;
  /** The head on one line, with the triangle of the sorted column. */
  readonly head: number;
}

// In rem, as the styles set them.
const bodyRem = 0.84;
const headRem = 0.75;
const triangleRem = 0.75;
/**
 * What is as wide as movement, or as the line of earlier editions: their room
 * is the same before they come.
 */
const samples: Partial<Record<RankingColumnText['kind'], string>> = {
  move: '▲ 00',
  history: '000000000000000',
};
/** No word makes a column wider than this: longer ones are broken. */
const mostWordRem = 12;

/** How many of the longest texts are measured; the rest are narrower. */
const measured = 24;

/** Head and cells → widths. */
export function needsOf(
  { kind, text }: RankingColumnText,
  cells: readonly RankingCellText[],
  { rootPx, measureText }: Omit<Space, 'width' | 'height'>,
): ColumnNeeds {
  const isName = kind === 'name';
  const widest = (words: readonly string[], rem: number, isHeavy = false) => {
    const type = { size: rem * rootPx, weight: isHeavy ? 600 : 400 } as const;
    const widths = longest(words).map((one) => measureText(one, type));
    return Math.ceil(Math.max(0, ...widths));
  };
  // Names and numbers are heavier in a marked row, other words are not.
  const sample = samples[kind];
  const told = sample ? [sample] : cells.map((cell) => cell.text);
  const title = kind === 'history' ? sample! : text;
  const isWords = (_: string, at: number) =>
    isName || (kind === 'value' && cells[at]!.tone === 'none');
  const sentences = told.filter(isWords);
  const numbers = widest(
    told.filter((one, at) => !isWords(one, at)),
    bodyRem,
    true,
  );
  const parts = sentences.flatMap((one) => one.split(' '));
  return {
    least: Math.max(
      numbers,
      Math.min(
        mostWordRem * rootPx,
        Math.max(
          widest(parts, bodyRem, isName),
          widest(title.split(' '), headRem, true),
        ),
      ),
    ),
    texts: Math.max(numbers, widest(sentences, bodyRem, isName)),
    numbers,
    head: widest([title], headRem) + triangleRem * rootPx,
  };
}

/**
 * The texts with the most letters, each once. Digits are set in one width, that
 * of the zero.
 */
function longest(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((one) => one.replace(/\d/g, '0')))]
    .sort((one, other) => other.length - one.length)
    .slice(0, measured);
}
