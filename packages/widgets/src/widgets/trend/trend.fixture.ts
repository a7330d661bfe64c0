import type {
  DatasetDocument,
  DatasetIndex,
  Language,
  Observation,
} from '@chiso/data/core';
import { deepFreeze, indexOf } from '../../../test-support/documents.js';
import type { Space } from '../../ui/pure/measure-text.js';
import { describeTrend } from './trend.describe.js';
import { words as english } from './trend.describe-en.js';
import { describeMore } from './trend.describe-more.js';
import { hearAll } from './trend.describe-told.js';
import { words as vietnamese } from './trend.describe-vi.js';
import type { ToldSpeaker } from './trend.describe-words.js';
import { layoutTrend, type TrendLayout } from './trend.layout.js';
import { layoutMore } from './trend.layout-more.js';
import { placeStops, type Stops } from './trend.layout-stops.js';
import { modelTrend, type TrendModel } from './trend.model.js';
import { modelMore } from './trend.model-more.js';
import { modelPaces } from './trend.model-paces.js';
import { addReleases } from './trend.model-releases.js';
import type { TrendText } from './trend.model-text.js';
import { queryTrend, type TrendAttributes } from './trend.query.js';

/** A small document of one indicator in percent, of area `a`. */
export function smallIndex(
  observations: readonly Observation[],
  more: Partial<DatasetDocument> = {},
): DatasetIndex {
  return indexOf({
    format: 'chiso/1',
    id: 'test',
    title: 'Thử',
    area: 'a',
    sources: [{ id: 's', title: 'Nguồn' }],
    areas: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })),
    indicators: [{ id: 'x', name: 'Chỉ tiêu', unit: 'percent' }],
    observations: observations.map((one) => ({ source: 's', ...one })),
    ...more,
  });
}

/** What a first picture draws; undefined where there is nothing to draw. */
export function firstModel(
  index: DatasetIndex,
  attributes: TrendAttributes = {},
): TrendModel | undefined {
  return modelTrend(index, queryTrend(Object.freeze(attributes)));
}

/** All that there is to draw, with its paces. */
export function modelOf(
  index: DatasetIndex,
  attributes: TrendAttributes = {},
  hasReleases = false,
): TrendModel {
  const first = firstModel(index, attributes);
  if (!first) throw new Error('there is nothing to draw');
  return completeModel(first, index, hasReleases);
}

export function completeModel(
  first: TrendModel,
  index: DatasetIndex,
  hasReleases = false,
): TrendModel {
  const whole = deepFreeze(modelMore(deepFreeze(first), index));
  const model = hasReleases ? addReleases(whole) : whole;
  return { ...model, paces: modelPaces(model) };
}

/** Everything a trend is, by stage. */
export interface Stages {
  readonly model: TrendModel;
  readonly text: TrendText;
  readonly layout: TrendLayout;
  readonly stops: Stops;
  readonly speaker: ToldSpeaker;
}

export interface StageOptions {
  readonly lang?: Language;
  readonly width?: number;
  readonly height?: number;
  /** Whether the reader asks for earlier releases. */
  readonly hasReleases?: boolean;
  /** Whether only a first picture is drawn. */
  readonly isFirst?: boolean;
}

export function stagesOf(
  index: DatasetIndex,
  attributes: TrendAttributes = {},
  options: StageOptions = {},
): Stages {
  const { isFirst, hasReleases } = options;
  const model = isFirst
    ? firstModel(index, attributes)!
    : modelOf(index, attributes, hasReleases);
  return stagesFrom(model, index, options);
}

/** The stages after the model; of a first picture without what comes later. */
export function stagesFrom(
  model: TrendModel,
  index: DatasetIndex,
  options: StageOptions = {},
): Stages {
  const { lang = 'vi', width = 600, height = 260, isFirst = false } = options;
  const words = lang === 'vi' ? vietnamese : english;
  const documentLang = index.header.lang ?? 'vi';
  const speaker = { lang, documentLang, words, header: undefined };
  const text = deepFreeze(
    describeTrend(
      deepFreeze(model),
      index,
      speaker,
      isFirst ? undefined : describeMore,
    ),
  );
  const space = spaceOf(width, height);
  const layout = layoutTrend(
    model,
    text,
    space,
    isFirst ? undefined : layoutMore,
  );
  return {
    model,
    text,
    layout,
    stops: placeStops(model, layout.plot),
    speaker: hearAll(index, speaker),
  };
}

/** Space in which every letter is as wide as every other. */
export function spaceOf(width: number, height: number): Space {
  const measureText: Space['measureText'] = (text, { size }) =>
    text.length * size * 0.55;
  return { width, height, rootPx: 16, measureText };
}
