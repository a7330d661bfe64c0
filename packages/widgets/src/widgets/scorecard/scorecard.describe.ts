import {
  type DatasetIndex,
  describeArea,
  formatNumber,
  formatPeriod,
  type Language,
  parsePeriod,
  pickText,
  roundDerived,
} from '@chiso/data/core';
import type { StatusCounts } from '@chiso/data/targets';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Speaker } from '../../ui/pure/text.js';
import { describeRow, type RowSpeaker } from './scorecard.describe-row.js';
import { words as vi } from './scorecard.describe-vi.js';
import type { BoardWords, ScorecardWords } from './scorecard.describe-words.js';
import type { ScorecardModel } from './scorecard.model.js';
import type {
  ScorecardCountText,
  ScorecardGroupText,
  ScorecardText,
} from './scorecard.model-text.js';
import { statuses } from './scorecard.query.js';

/** Model → words: everything that a board writes or says aloud. */
export function describeScorecard(
  model: ScorecardModel,
  index: DatasetIndex,
  speaker: Speaker<ScorecardWords>,
): ScorecardText {
  const { lang, documentLang, header } = speaker;
  const { counts, rowCount, indicatorCount } = model;
  const say = speaker.words.board ?? vi;
  const told = countTexts(counts, rowCount, say, lang);
  const rows = model.groups.flatMap((group) => group.rows);
  return {
    header: header
      ? { text: header, lang }
      : pickText(index.header.title, lang, documentLang),
    context: contextOf(model, index, { ...speaker, say }),
    sentence: say.sentence(
      formatNumber(rowCount, lang),
      formatNumber(indicatorCount, lang),
      told.map(
        ({ count, number, word, share }) =>
          `${number} ${word}${count > 0 ? ` (${share})` : ''}`,
      ),
    ),
    counts: told,
    groups: model.groups.map(
      ({ topic, parents, counts: own, rows: inGroup }): ScorecardGroupText => ({
        parents: parents.map(({ name }) => pickText(name, lang, documentLang)),
        name: topic
          ? pickText(topic.name, lang, documentLang)
          : model.groups.length > 1
            ? { text: say.untitled, lang }
            : undefined,
        counts: countTexts(own, inGroup.length, say, lang)
          .filter(({ count }) => count > 0)
          .map(({ number, word }) => `${number} ${word}`)
          .join(' · '),
        rows: inGroup.map((row) =>
          describeRow(row, model.mainArea, index, { ...speaker, say }),
        ),
      }),
    ),
    sources: labelSources(
      index,
      rows.flatMap(({ current, figure }) => [
        { sources: current.sources.map(({ id }) => id) },
        ...(figure?.measure ? [figure.measure.shown] : []),
      ]),
      speaker,
    ),
  };
}

/** "Bảng theo dõi mục tiêu · Việt Nam · theo số liệu đến hết năm 2024" */
function contextOf(
  { mainArea, hasOtherAreas, query: { board } }: ScorecardModel,
  index: DatasetIndex,
  { say, lang, documentLang }: RowSpeaker,
): string {
  const area =
    mainArea &&
    pickText(describeArea(index, mainArea).name, lang, documentLang).text;
  const name = (code: string) => formatPeriod(parsePeriod(code)!, { lang });
  return [
    say.board,
    area && (hasOtherAreas ? say.unlessStated(area) : area),
    board.period && say.upTo(name(board.period)),
    board.due && say.due(name(board.due)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function countTexts(
  counts: StatusCounts,
  all: number,
  say: BoardWords,
  lang: Language,
): readonly ScorecardCountText[] {
  return statuses.map((status) => {
    const count = counts[status];
    const percent = roundDerived((100 * count) / all, 0);
    // What is there is never told as nothing, nor a part as all.
    const isNone = percent === 0 && count > 0;
    const isAll = percent === 100 && count < all;
    return {
      status,
      count,
      number: formatNumber(count, lang),
      word: say.statuses[status],
      share: isNone
        ? say.almost[0]
        : isAll
          ? say.almost[1]
          : `${formatNumber(percent, lang)}%`,
    };
  });
}
