import type { DatasetIndex, Language } from '@chiso/data/core';
import type { Space } from '../src/ui/pure/measure-text.js';
import { describeGauge } from '../src/widgets/gauge/gauge.describe.js';
import { words as en } from '../src/widgets/gauge/gauge.describe-en.js';
import * as more from '../src/widgets/gauge/gauge.describe-more.js';
import { words as vi } from '../src/widgets/gauge/gauge.describe-vi.js';
import {
  type GaugeModel,
  modelGauge,
} from '../src/widgets/gauge/gauge.model.js';
import * as modelMore from '../src/widgets/gauge/gauge.model-more.js';
import type { GaugeText } from '../src/widgets/gauge/gauge.model-text.js';
import {
  type GaugeAttributes,
  queryGauge,
} from '../src/widgets/gauge/gauge.query.js';
import { deepFreeze } from './documents.js';

export { smallDocument } from './small-document.js';

export function modelOf(
  index: DatasetIndex,
  attributes: GaugeAttributes = {},
): GaugeModel {
  const model = modelGauge(
    index,
    queryGauge(Object.freeze(attributes)),
    modelMore,
  );
  if (!model) throw new Error('the document says nothing of it');
  return deepFreeze(model);
}

export function textOf(
  model: GaugeModel,
  index: DatasetIndex,
  lang: Language = 'vi',
): GaugeText {
  const text = describeGauge(model, index, {
    lang,
    documentLang: 'vi',
    words: lang === 'vi' ? vi : en,
    more,
  });
  return deepFreeze(text);
}

/** A box; a letter is 0.56 of its size wide, as in a usual font. */
export function spaceOf(width: number, height: number, rootPx = 16): Space {
  return {
    width,
    height,
    rootPx,
    measureText: (text, { size }) => text.length * size * 0.56,
  };
}
