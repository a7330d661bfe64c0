import { methodOf } from '../dataset/answer-figure.js';
import { answerSeries } from '../dataset/answer-series.js';
import type { Figure, TargetMark } from '../dataset/answers.js';
import type { DatasetIndex } from '../dataset/dataset-index.js';
import { sourcesOf } from '../dataset/sources-of.js';
import type { Indicator, Source, Statistic } from '../document/types.js';
import type { Period } from '../period/period.js';
import type { BoardQuestion, BoardRow, BoardTarget } from './board.js';
import { judgeMark } from './judge-mark.js';
import { knownAt, latestOf, readCode } from './known-figures.js';
import { isSameMoment } from './time-kind.js';

/** What a row is made of. */
export interface RowParts {
  readonly indicator: Indicator;
  readonly area: string;
  readonly method: string | undefined;
  readonly statistic: Statistic | undefined;
  /** By deadline, at least one. */
  readonly marks: readonly TargetMark[];
  readonly figures: readonly Figure[];
  readonly question: BoardQuestion;
}

/** Judges the targets of one row. */
export function makeRow(index: DatasetIndex, parts: RowParts): BoardRow {
  const { indicator, area, method, statistic, figures, question } = parts;
  const { period, release, tolerance } = question;
  const now = readCode(period);
  const figure = latestOf(knownAt(now, figures));
  const targets = parts.marks.map((mark): BoardTarget => {
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
  });
  const [series] = answerSeries(index, {
    indicator: indicator.id,
    areas: [area],
    methods: [method],
    statistic,
    to: period,
    release,
  });
  return {
    indicator,
    area,
    method: methodOf(index, method),
    statistic,
    figure,
    series,
    targets,
    current: currentOf(targets, now ?? figure?.period),
  };
}

/** The next that is due, else the last that was, else the first. */
function currentOf(
  targets: readonly BoardTarget[],
  now: Period | undefined,
): BoardTarget {
  const dated = targets.filter(({ mark }) => mark.period);
  const next = dated.find(({ mark }) => {
    const { end } = mark.period!;
    return !now || end > now.end || isSameMoment(end, now.end);
  });
  return next ?? dated.at(-1) ?? targets[0]!;
}

function once(sources: readonly Source[]): readonly Source[] {
  return [...new Set(sources)];
}
