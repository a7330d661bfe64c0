import { parseDataset } from '@chiso/data';
import { vietnam } from '@chiso/data/areas';
import {
  type DatasetDocument,
  type DatasetIndex,
  indexContent,
  type Language,
  type Observation,
} from '@chiso/data/core';
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

const documents = new Map<string, Promise<DatasetIndex>>();

/** One of the example documents, with the provinces. */
export function exampleIndex(name: string): Promise<DatasetIndex> {
  const known = documents.get(name);
  if (known) return known;
  const index = fetch(`/examples/data/${name}.json`)
    .then((response) => response.text())
    .then((text) => {
      const { dataset } = parseDataset(deepFreeze(JSON.parse(text)));
      return indexContent(dataset!.content, vietnam);
    });
  documents.set(name, index);
  return index;
}

/** A small document of one indicator in percent, of area `a`. */
export function smallIndex(
  observations: readonly Observation[],
  more: Partial<DatasetDocument> = {},
): DatasetIndex {
  const { dataset, issues } = parseDataset(
    deepFreeze({
      format: 'chiso/1',
      id: 'test',
      title: 'Thử',
      area: 'a',
      sources: [{ id: 's', title: 'Nguồn' }],
      areas: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })),
      indicators: [{ id: 'x', name: 'Chỉ tiêu', unit: 'percent' }],
      observations: observations.map((one) => ({ source: 's', ...one })),
      ...more,
    }),
  );
  if (!dataset) throw new Error(JSON.stringify(issues));
  return dataset;
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

/** Freezes what it reaches, but for maps, which know no freezing. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
