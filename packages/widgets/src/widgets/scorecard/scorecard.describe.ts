import {
  type DatasetIndex,
  describeArea,
  formatNumber,
  formatPeriod,
  parsePeriod,
  pickText,
  roundDerived,
} from '@chiso/data/core';
import type { StatusCounts } from '@chiso/data/targets';
import { labelSources } from '../../ui/pure/label-sources.js';
import { describeRow } from './scorecard.describe-row.js';
import type { BoardSpeaker } from './scorecard.describe-when.js';
import { countRows, type ScorecardModel } from './scorecard.model.js';
import type {
  ScorecardCountText,
  ScorecardGroupText,
  ScorecardText,
} from './scorecard.model-text.js';
import { statuses } from './scorecard.query.js';

/** Model → words: all that a board writes at first. */
export function describeScorecard(
  model: ScorecardModel,
  index: DatasetIndex,
  speaker: BoardSpeaker,
): ScorecardText {
  const { lang, documentLang, header, words } = speaker;
  const { groups, rows, indicatorCount, mainArea } = model;
  const counts = countTexts(model.counts, rows.length, speaker);
  return {
    header: header
      ? { text: header, lang }
      : pickText(index.header.title, lang, documentLang),
    context: contextOf(model, index, speaker),
    sentence: words.board.sentence(
      formatNumber(rows.length, lang),
      formatNumber(indicatorCount, lang),
      counts.map(
        ({ count, number, word, share }) =>
          `${number} ${word}${count > 0 ? ` (${share})` : ''}`,
      ),
    ),
    counts,
    groups: groups.map(
      ({ topic, parents, rows: own }): ScorecardGroupText => ({
        parents: parents.map(({ name }) => pickText(name, lang, documentLang)),
        name: topic
          ? pickText(topic.name, lang, documentLang)
          : groups.length > 1
            ? { text: words.board.untitled, lang }
            : undefined,
        counts: countTexts(countRows(own), own.length, speaker)
          .filter(({ count }) => count > 0)
          .map(({ number, word }) => `${number} ${word}`)
          .join(' · '),
        rows: own.map((row) => describeRow(row, mainArea, index, speaker)),
      }),
    ),
    sources: labelSources(
      index,
      rows.flatMap(({ current, figure }) => [
        ...(current.figure?.measure ? [current.figure.measure.shown] : []),
        ...current.mark.targets,
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
  { words: { board: say }, lang, documentLang }: BoardSpeaker,
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
  { words: { board: say }, lang }: BoardSpeaker,
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
