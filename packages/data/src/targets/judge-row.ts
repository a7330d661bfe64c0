import { answerSeries } from '../dataset/answer-series.js';
import type { TargetMark } from '../dataset/answers.js';
import type { DatasetIndex } from '../dataset/dataset-index.js';
import { sourcesOf } from '../dataset/sources-of.js';
import type { Source } from '../document/types.js';
import type { BoardQuestion, BoardRow, BoardTarget } from './board.js';
import { judgeMark } from './judge-mark.js';
import type { RuledRow } from './rule-row.js';

/** A row whose statuses are known, with all that led to them. */
export function judgeRow(
  index: DatasetIndex,
  { figures, current, ...row }: RuledRow,
  { period, release, tolerance }: BoardQuestion,
): BoardRow {
  const { indicator, area, method, statistic } = row;
  const judge = (mark: TargetMark): BoardTarget => {
    const judgement = judgeMark({
      mark,
      indicator,
      figures,
      asOf: period,
      tolerance,
    });
    const acts = mark.targets.flatMap(({ basis }) => basis ?? []);
    const statements = [
      ...[judgement.figure, judgement.line?.start].flatMap(
        (one) => one?.measure?.shown ?? [],
      ),
      ...mark.targets,
    ];
    return {
      mark,
      judgement,
      acts: once(sourcesOf(index, { sources: acts })),
      sources: once(statements.flatMap((one) => sourcesOf(index, one))),
    };
  };
  const targets = row.targets.map(({ mark }) => judge(mark));
  const [series] = answerSeries(index, {
    indicator: indicator.id,
    areas: [area],
    methods: [method?.id],
    statistic,
    to: period,
    release,
  });
  return {
    ...row,
    series,
    targets,
    current: targets.find(({ mark }) => mark === current.mark)!,
  };
}

function once(sources: readonly Source[]): readonly Source[] {
  return [...new Set(sources)];
}
