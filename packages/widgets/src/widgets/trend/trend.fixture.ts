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
import { en } from './trend.describe-en-late.js';
import { words as vietnamese } from './trend.describe-vi.js';
import { vi } from './trend.describe-vi-late.js';
import type { LateSpeaker } from './trend.describe-words.js';
import { layoutTrend, type TrendLayout } from './trend.layout.js';
import { modelTrend, type TrendModel } from './trend.model.js';
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

export function modelOf(
  index: DatasetIndex,
  attributes: TrendAttributes = {},
): TrendModel {
  const model = modelTrend(index, queryTrend(Object.freeze(attributes)));
  if (!model) throw new Error('there is nothing to draw');
  return model;
}

/** Everything a trend is, by stage. */
export interface Stages {
  readonly model: TrendModel;
  readonly text: TrendText;
  readonly layout: TrendLayout;
  readonly speaker: LateSpeaker;
}

export function stagesOf(
  index: DatasetIndex,
  attributes: TrendAttributes = {},
  {
    lang = 'vi',
    width = 600,
    height = 260,
  }: { lang?: Language; width?: number; height?: number } = {},
): Stages {
  const isVi = lang === 'vi';
  const words = isVi ? { ...vietnamese, ...vi } : { ...english, ...en };
  const languages = { lang, documentLang: index.header.lang ?? 'vi' };
  const model = deepFreeze(modelOf(index, attributes));
  const text = deepFreeze(describeTrend(model, index, words, languages));
  const layout = layoutTrend(model, text, spaceOf(width, height));
  return { model, text, layout, speaker: { index, words, languages } };
}

/** Space in which every letter is as wide as every other. */
export function spaceOf(width: number, height: number): Space {
  const measureText: Space['measureText'] = (text, { size }) =>
    text.length * size * 0.55;
  return { width, height, rootPx: 16, measureText };
}
