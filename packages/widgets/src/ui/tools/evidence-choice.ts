import {
  type DatasetIndex,
  describeArea,
  type Figure,
  formatPeriod,
  type PickedText,
  pickText,
  type Text,
} from '@chiso/data/core';
import type { Languages } from '../pure/text.js';
import type { EvidenceWords } from './evidence-words.js';

/** In what figures of one picture can differ, in the order of choosing. */
export type Dimension =
  | 'indicator'
  | 'area'
  | 'statistic'
  | 'method'
  | 'year'
  | 'period';

/** One list that the reader chooses from. */
export interface Control {
  readonly dimension: Dimension;
  readonly options: readonly Option[];
  /** The value of the option that is chosen. */
  readonly value: string;
}

export interface Option {
  readonly value: string;
  readonly label: PickedText;
}

/** Whom the options are named for. */
export interface ChoiceSpeaker extends Languages {
  readonly index: DatasetIndex;
  readonly words: EvidenceWords;
}

type Traits = Readonly<Record<Dimension, string>>;

const dimensions: readonly Dimension[] = [
  'indicator',
  'area',
  'statistic',
  'method',
  'year',
  'period',
];

/** More periods than these are chosen in two steps, by year first. */
const mostPeriods = 60;

/**
 * The lists to choose one of a picture's figures from: one for each thing in
 * which they differ. Each offers what there is with the choices before it.
 */
export function offerChoice(
  figures: readonly Figure[],
  chosen: Figure,
  speaker: ChoiceSpeaker,
): readonly Control[] {
  const value = traitsOf(chosen);
  let left = figures;
  return dimensions.flatMap((dimension) => {
    const offered = new Map<string, Figure>();
    for (const figure of left) {
      const own = traitsOf(figure)[dimension];
      if (!offered.has(own)) offered.set(own, figure);
    }
    if (dimension === 'year' && countPeriods(left) <= mostPeriods) return [];
    left = left.filter(
      (figure) => traitsOf(figure)[dimension] === value[dimension],
    );
    if (offered.size < 2) return [];
    const options = [...offered].map(([own, figure]) => ({
      value: own,
      label: labelOf(dimension, figure, speaker),
    }));
    return { dimension, options, value: value[dimension] };
  });
}

/**
 * The figure with another value in one dimension: what was chosen before it
 * stays, and after it as much as there is.
 */
export function chooseFigure(
  figures: readonly Figure[],
  chosen: Figure,
  { dimension, value }: Pick<Control, 'dimension' | 'value'>,
): Figure {
  const wanted: Traits = { ...traitsOf(chosen), [dimension]: value };
  // A period brings its own year.
  const firm = dimensions
    .slice(0, dimensions.indexOf(dimension) + 1)
    .filter((one) => one !== 'year' || one === dimension);
  let [best, most] = [chosen, -1];
  for (const figure of figures) {
    const own = traitsOf(figure);
    const same = dimensions.filter((one) => own[one] === wanted[one]);
    if (firm.every((one) => same.includes(one)) && same.length > most) {
      [best, most] = [figure, same.length];
    }
  }
  return best;
}

function countPeriods(figures: readonly Figure[]): number {
  return new Set(figures.map((figure) => traitsOf(figure).period)).size;
}

function traitsOf(figure: Figure): Traits {
  const { indicator, area, statistic = '', method, period } = figure;
  return {
    indicator: indicator.id,
    area,
    statistic,
    method: method?.id ?? '',
    year: period?.code.slice(0, 4) ?? '',
    period: `${figure.periodType} ${period?.code ?? ''}`,
  };
}

function labelOf(
  dimension: Dimension,
  figure: Figure,
  { index, words, lang, documentLang }: ChoiceSpeaker,
): PickedText {
  const { indicator, area, statistic, method, period, periodType } = figure;
  const pick = (text: Text) => pickText(text, lang, documentLang);
  const say = (text: string) => ({ text, lang });
  switch (dimension) {
    case 'indicator':
      return pick(indicator.shortName ?? indicator.name);
    case 'area':
      return pick(describeArea(index, area).name);
    case 'statistic':
      return say(statistic ? words.statistics[statistic] : words.ofItself);
    case 'method':
      return method ? pick(method.name) : say(words.noMethod);
    case 'year':
      return say(period?.code.slice(0, 4) ?? words.noPeriod);
    default:
      return say(
        period ? formatPeriod(period, { lang, periodType }) : words.noPeriod,
      );
  }
}
