import {
  type DatasetIndex,
  describeArea,
  pickText,
  type Text,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Languages } from '../../ui/pure/text.js';
import { periodWords } from './trend.describe-figure.js';
import {
  labelLine,
  labelTarget,
  namePeriods,
  nameTicks,
} from './trend.describe-labels.js';
import { describeNotes, softStatuses } from './trend.describe-notes.js';
import type { TrendWords } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import type { TrendPoint } from './trend.model-line.js';
import type { TrendText } from './trend.model-text.js';

/** Model → words: what a trend writes and says before it is pointed at. */
export function describeTrend(
  model: TrendModel,
  index: DatasetIndex,
  words: TrendWords,
  languages: Languages & { readonly header?: string | undefined },
): TrendText {
  const { lang, documentLang, header } = languages;
  const { indicator, quantity, lines } = model;
  const pick = (text: Text) => pickText(text, lang, documentLang).text;
  const areas = new Map(
    lines.map(({ series: { area } }) => [
      area,
      pick(describeArea(index, area).name),
    ]),
  );
  const methods = new Set(
    lines.flatMap(({ series: { method } }) =>
      method ? pick(method.name) : [],
    ),
  );
  const names = lines.map(({ series: { area, method } }) =>
    [areas.size > 1 && areas.get(area), method && pick(method.name)]
      .filter(Boolean)
      .join(', '),
  );
  const lineTexts = lines.map(({ main }, at) => ({
    name: names[at]!,
    value: labelLine(main.at(-1), model, languages),
  }));
  const targets = model.targets.map((target) => {
    const name = areas.size > 1 ? `${areas.get(target.area)}, ` : '';
    return labelTarget(target, model, name, { words, languages });
  });
  const statuses = softStatuses(lines).map((one) => words.ui.statuses[one]!);
  const unit =
    quantity === 'rank'
      ? words.places
      : quantity === 'percent' || indicator.unit === 'percent'
        ? words.percent
        : pick(indicator.noun ?? '');
  const { statistic } = lines[0]!.series;
  const place = [...areas.values(), spanOf(lines, languages)].filter(Boolean);
  return {
    header: header
      ? { text: header, lang }
      : pickText(indicator.name, lang, documentLang),
    context: [
      [place.join(', '), statistic && words.statistics[statistic], unit]
        .filter(Boolean)
        .join(' · '),
      statuses.length > 0 && words.soft(statuses),
      methods.size > 1 && words.apart([...methods]),
    ]
      .filter(Boolean)
      .join('. '),
    notes: describeNotes(model, names, words),
    sources: labelSources(
      index,
      lines.flatMap(({ main }) => main.at(-1)?.facet.shown ?? []),
      languages,
    ),
    ticks: nameTicks(model, lang),
    times: model.namesPeriods ? namePeriods(lines, lang) : [],
    lines: lineTexts,
    targets,
    break: words.break,
    plot: words.plot,
  };
}

/** "2020–2025": the years of the figures; of a single one its period. */
function spanOf(lines: TrendModel['lines'], languages: Languages): string {
  let first = lines[0]!.points[0]!;
  let last = first;
  for (const point of lines.flatMap(({ points }) => points)) {
    if (startOf(point) < startOf(first)) first = point;
    if (endOf(point) > endOf(last)) last = point;
  }
  const years = [startOf(first), endOf(last)];
  return first.figure.period === last.figure.period
    ? periodWords(first, languages)
    : [...new Set(years)].join('–');
}

function startOf({ figure }: TrendPoint): number {
  return Math.floor(figure.period!.start);
}

function endOf({ figure }: TrendPoint): number {
  return Math.ceil(figure.period!.end) - 1;
}
