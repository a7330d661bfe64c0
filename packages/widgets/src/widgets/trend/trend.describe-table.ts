import { parsePeriod, pickText } from '@chiso/data/core';
import { labelPeriod } from './trend.describe-figure.js';
import { describeEarlier, describePoint } from './trend.describe-point.js';
import { describeTarget } from './trend.describe-target.js';
import type { ToldSpeaker } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import type { PointText, TrendText } from './trend.model-text.js';

/**
 * The picture as a table: every figure once, each with its earlier releases
 * where they are shown; a group for each line and one for the targets.
 */
export interface TableText {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly groups: readonly {
    /** Empty where there is only one line, which the caption names. */
    readonly name: string;
    readonly rows: readonly PointText[];
  }[];
  /** What changed at each break, and why. */
  readonly notes: readonly string[];
}

/** Model → the words of its table. */
export function describeTable(
  model: TrendModel,
  text: TrendText,
  speaker: ToldSpeaker,
): TableText {
  const { header, context, lines } = text;
  const { words, languages } = speaker;
  const { lang, documentLang } = languages;
  const period = (code: string) => labelPeriod(parsePeriod(code), languages);
  return {
    caption: `${header.text}. ${context}`,
    columns: words.columns,
    groups: [
      ...model.lines.map(({ points }, at) => ({
        name: lines[at]!.name,
        rows: points.flatMap((point) => [
          describePoint(point, model, speaker),
          ...[...(point.earlier ?? [])]
            .reverse()
            .map((earlier) => describeEarlier(point, earlier, model, speaker)),
        ]),
      })),
      {
        name: words.targets,
        rows: model.targets.map((target) =>
          describeTarget(target, model, text, speaker),
        ),
      },
    ].filter(({ rows }) => rows.length > 0),
    notes: model.breaks.map(({ entry: { between, reason } }) => {
      const [before, after] = between.map(period);
      const why = pickText(reason ?? '', lang, documentLang).text;
      return `${words.breakBetween(before!, after!)}. ${why}`.trim();
    }),
  };
}
