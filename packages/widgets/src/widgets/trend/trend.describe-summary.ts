import {
  decimalsOf,
  formatMeasure,
  formatNumber,
  type Observation,
  roundDerived,
  type Target,
} from '@chiso/data/core';
import { figureWords, labelPeriod } from './trend.describe-figure.js';
import { paceWords } from './trend.describe-pace.js';
import { periodWords } from './trend.describe-times.js';
import type { ToldSpeaker } from './trend.describe-words.js';
import type { TrendModel, TrendTarget } from './trend.model.js';
import type { TrendPoint } from './trend.model-line.js';
import type { TrendPace } from './trend.model-pace.js';
import { numberOf, type TrendQuantity } from './trend.model-quantity.js';
import type { TargetText, TrendText } from './trend.model-text.js';

/** The latest figure of each line, how it came there, and what is ahead. */
export function summarise(
  model: TrendModel,
  { lines, targets = [] }: Pick<TrendText, 'lines' | 'targets'>,
  speaker: ToldSpeaker,
): string {
  return model.lines
    .flatMap(({ main }, line) => {
      const last = main.at(-1);
      return last
        ? [
            latestWords(main, lines[line]!.name, model, speaker),
            extremeWords(main, model, speaker),
            ...nextTargets(model, last, line).map((target) =>
              [
                gapWords(last, target, model, { ...speaker, targets }),
                ...pacesOf(model, line, target).map((pace) =>
                  paceWords(pace, model, speaker),
                ),
              ].join('; '),
            ),
          ]
        : [];
    })
    .filter(Boolean)
    .map((sentence) => `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`)
    .join(' ');
}

/** "Mới nhất: 18,3% (năm 2024, ước tính), tăng 1,8 điểm so với năm 2023" */
function latestWords(
  main: readonly TrendPoint[],
  name: string,
  model: TrendModel,
  speaker: ToldSpeaker,
): string {
  const { words, languages } = speaker;
  const [last, before] = [main.at(-1)!, main.at(-2)];
  const { facet } = last;
  const { status } = facet.shown;
  const latest = words.latest(
    name,
    figureWords(last.facet.shown, model, languages),
    [
      periodWords(last, languages),
      status && words.ui.statuses[status],
      facet.conflicts.length > 0 && words.ui.disputed,
    ]
      .filter(Boolean)
      .join(', '),
  );
  if (!before) return latest;
  const earlier = periodWords(before, languages);
  const difference = last.isJoined
    ? differenceOf(last.facet.shown, before.facet.shown, model.quantity)
    : undefined;
  const rest =
    difference === undefined
      ? words.before(figureWords(before.facet.shown, model, languages), earlier)
      : words.change(
          difference,
          amountWords(difference, model, speaker),
          earlier,
        );
  return `${latest}, ${rest}`;
}

/** Only of figures that the line joins: others are not comparable. */
function extremeWords(
  main: readonly TrendPoint[],
  model: TrendModel,
  { words, languages }: ToldSpeaker,
): string {
  const start = main.map(({ isJoined }) => isJoined).lastIndexOf(false);
  const stretch = main.slice(start);
  const first = stretch[0]!;
  let [high, low] = [first, first];
  for (const point of stretch) {
    if (point.value! > high.value!) high = point;
    if (point.value! < low.value!) low = point;
  }
  if (stretch.length < 3 || high === low) return '';
  // The first place is the highest one.
  const ends = model.quantity === 'rank' ? [low, high] : [high, low];
  const [best, bestPeriod, worst, worstPeriod] = ends.flatMap((point) => [
    figureWords(point.facet.shown, model, languages),
    periodWords(point, languages),
  ]);
  const since = start
    ? words.since(labelPeriod(first.figure.period, languages))
    : '';
  return since + words.extremes(best!, bestPeriod!, worst!, worstPeriod!);
}

function pacesOf(
  { paces = [] }: TrendModel,
  line: number,
  target: TrendTarget,
): readonly TrendPace[] {
  return paces.filter((pace) => pace.line === line && pace.target === target);
}

/** The targets of the latest figure's own time, and the next one ahead. */
function nextTargets(
  { targets }: TrendModel,
  { at: now, figure }: TrendPoint,
  line: number,
): readonly TrendTarget[] {
  const own = targets.filter(
    (target) =>
      (target.line < 0 || target.line === line) &&
      target.area === figure.area &&
      !target.isOtherStatistic,
  );
  const ahead = own.find(({ at = Number.POSITIVE_INFINITY }) => at > now);
  return [...own.filter(({ at }) => at === now), ...(ahead ? [ahead] : [])];
}

/** How far the latest figure is from a target. */
function gapWords(
  last: TrendPoint,
  target: TrendTarget,
  model: TrendModel,
  speaker: ToldSpeaker & { readonly targets: readonly TargetText[] },
): string {
  const { words, targets } = speaker;
  const { name, value } = targets[model.targets.indexOf(target)]!;
  const full = `${name} (${value})`;
  const difference = differenceOf(
    // "About 20%" is judged as its number; so are the others, as a distance.
    withoutHedge(target.asked),
    last.facet.shown,
    model.quantity,
  );
  return difference === undefined
    ? `${name}: ${value}`
    : words.gap(difference, full, amountWords(difference, model, speaker));
}

function withoutHedge({ hedge, ...exact }: Target): Observation {
  return exact;
}

/** The later figure less the earlier; only of exact ones of one kind. */
function differenceOf(
  now: Observation,
  before: Observation,
  quantity: TrendQuantity,
): number | undefined {
  const isExact = !(now.hedge || before.hedge || now.range || before.range);
  const numbers = [now, before].flatMap((one) => numberOf(one, quantity) ?? []);
  const [to, from] = numbers;
  if (!isExact || quantity === 'rank') return undefined;
  if (to === undefined || from === undefined) return undefined;
  return roundDerived(to - from, Math.max(...numbers.map(decimalsOf)));
}

/** "1,8 điểm phần trăm": how much it is, without its direction. */
function amountWords(
  difference: number,
  { indicator: { unit, per }, quantity }: TrendModel,
  { words, languages: { lang } }: ToldSpeaker,
): string {
  const value = Math.abs(difference);
  return quantity === 'percent' || unit === 'percent'
    ? `${formatNumber(value, lang)} ${words.points}`
    : formatMeasure(
        { value },
        { ...(unit && { unit }), ...(per && { per }) },
        lang,
      ).text;
}
