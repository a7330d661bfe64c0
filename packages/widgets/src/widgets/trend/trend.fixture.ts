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
import {
  describeMore,
  hearLate,
  nameStatistic,
} from './trend.describe-more.js';
import { words as vietnamese } from './trend.describe-vi.js';
import type { LateSpeaker } from './trend.describe-words.js';
import { layoutTrend, type TrendLayout } from './trend.layout.js';
import { layoutMore } from './trend.layout-more.js';
import { placeStops, type Stops } from './trend.layout-stops.js';
import { modelTrend, type TrendModel } from './trend.model.js';
import { modelMore } from './trend.model-more.js';
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

/** What there is to draw, completed unless it is plain. */
export function findModel(
  index: DatasetIndex,
  attributes: TrendAttributes = {},
  hasReleases = false,
): TrendModel | undefined {
  const model = modelTrend(index, queryTrend(Object.freeze(attributes)));
  return model && !model.isPlain
    ? modelMore(deepFreeze(model), index, hasReleases)
    : model;
}

export function modelOf(
  index: DatasetIndex,
  attributes: TrendAttributes = {},
  hasReleases = false,
): TrendModel {
  const model = findModel(index, attributes, hasReleases);
  if (!model) throw new Error('there is nothing to draw');
  return model;
}

/** Everything a trend is, by stage. */
export interface Stages {
  readonly model: TrendModel;
  readonly text: TrendText;
  readonly layout: TrendLayout;
  readonly stops: Stops;
  readonly speaker: LateSpeaker;
}

export interface StageOptions {
  readonly lang?: Language;
  readonly width?: number;
  readonly height?: number;
  /** Whether the reader asks for earlier releases. */
  readonly hasReleases?: boolean;
}

export function stagesOf(
  index: DatasetIndex,
  attributes: TrendAttributes = {},
  options: StageOptions = {},
): Stages {
  const model = modelOf(index, attributes, options.hasReleases);
  return stagesFrom(model, index, options);
}

/** The stages after the model, with the late part unless it is plain. */
export function stagesFrom(
  model: TrendModel,
  index: DatasetIndex,
  { lang = 'vi', width = 600, height = 260 }: StageOptions = {},
): Stages {
  const words = lang === 'vi' ? vietnamese : english;
  const documentLang = index.header.lang ?? 'vi';
  const more = model.isPlain ? undefined : { describeMore, nameStatistic };
  const speaker = { lang, documentLang, words, header: undefined, more };
  const text = deepFreeze(describeTrend(deepFreeze(model), index, speaker));
  const space = spaceOf(width, height);
  const layout = layoutTrend(model, text, space, more && layoutMore);
  return {
    model,
    text,
    layout,
    stops: placeStops(model, layout.plot),
    speaker: hearLate(index, speaker),
  };
}

/** Space in which every letter is as wide as every other. */
export function spaceOf(width: number, height: number): Space {
  const measureText: Space['measureText'] = (text, { size }) =>
    text.length * size * 0.55;
  return { width, height, rootPx: 16, measureText };
}
