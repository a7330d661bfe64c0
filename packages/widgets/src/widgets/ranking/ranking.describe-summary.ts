import type { MoreRankingWords } from './ranking.describe-words.js';
import type { RankingModel } from './ranking.model.js';
import type { RankingRowText, RankingText } from './ranking.model-text.js';

/** "Dẫn đầu là Đà Nẵng: Hạng 1, DTI 0,8002. Ninh Bình: Hạng 21 …" */
export function summarise(
  { columns, rows }: Pick<RankingText, 'columns' | 'rows'>,
  model: RankingModel,
  { first }: MoreRankingWords,
): string {
  const nameAt = columns.findIndex(({ kind }) => kind === 'name');
  const tell = ({ cells }: RankingRowText) =>
    cells
      .map(({ text, spoken = text, aside }, at) => {
        const { kind, text: head } = columns[at]!;
        if (kind === 'name') return '';
        const said =
          kind === 'move' || kind === 'history' ? spoken : `${head} ${spoken}`;
        return aside ? `${said} (${aside})` : said;
      })
      .filter(Boolean)
      .join(', ');
  return rows
    .flatMap((row, at) => {
      const name = row.cells[nameAt]!.text;
      const isFirst = at === 0 && model.rows[0]!.place?.rank === 1;
      if (!isFirst && !row.isMarked) return [];
      return `${isFirst ? `${first} ` : ''}${name}: ${tell(row)}.`;
    })
    .join(' ');
}
