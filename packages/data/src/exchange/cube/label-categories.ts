import { getArea } from '../../areas/get-area.js';
import type { DatasetDocument, Text } from '../../document/types.js';
import { periodTypes, statistics } from '../sheets/choices.js';
import type { Choice } from '../sheets/column.js';
import {
  type Category,
  type CubeUnit,
  type Dimension,
  noArea,
} from './cube.js';
import { dimensionIds } from './dimension-ids.js';
import { readMetricCode } from './place-statement.js';
import { plainText } from './plain-text.js';

const dimensionLabels = {
  metric: { vi: 'Chỉ số', en: 'Indicator' },
  statistic: { vi: 'Đại lượng thống kê', en: 'Statistic' },
  periodType: { vi: 'Loại kỳ', en: 'Period type' },
  area: { vi: 'Địa bàn', en: 'Reference area' },
  time: { vi: 'Kỳ', en: 'Time period' },
} as const;

const facetLabels: Readonly<Record<string, { vi: string; en: string }>> = {
  'range-min': { vi: 'khoảng từ', en: 'range from' },
  'range-max': { vi: 'khoảng đến', en: 'range to' },
  count: { vi: 'số lượng', en: 'count' },
  of: { vi: 'trên tổng số', en: 'of' },
  percent: { vi: 'tỷ lệ %', en: 'percent' },
  rank: { vi: 'thứ hạng', en: 'rank' },
};

/** A dimension of a document's cube, with names for its codes. */
export function labelCategories(
  role: keyof typeof dimensionIds,
  codes: readonly string[],
  header: DatasetDocument,
): Dimension {
  const isNeutral = role === 'statistic' || role === 'periodType';
  return {
    id: dimensionIds[role],
    label: dimensionLabels[role],
    role: isNeutral ? undefined : role,
    categories: codes.map((id): Category => {
      if (role === 'metric') return labelMetric(id, header);
      if (role === 'area') return { id, label: nameArea(id, header) };
      const choices = role === 'statistic' ? statistics : periodTypes;
      return { id, label: isNeutral ? nameChoice(id, choices) : id };
    }),
  };
}

function labelMetric(id: string, header: DatasetDocument): Category {
  const [indicator, facet] = readMetricCode(id, header);
  const known = header.indicators.find((one) => one.id === indicator);
  const name = known?.name ?? indicator;
  const label = facet === '' ? name : joinTexts(name, facetLabels[facet]!);
  const { unit = 'count', decimals } = known ?? {};
  const ofValue: CubeUnit = {
    code: unit,
    label: unit === 'count' ? plainText(known?.noun) : undefined,
    symbol: unit === 'percent' ? '%' : undefined,
    decimals,
  };
  if (facet === '' || facet.startsWith('range')) {
    return { id, label, unit: ofValue };
  }
  const isPercent = facet === 'percent';
  return {
    id,
    label,
    unit: isPercent
      ? { code: 'percent', symbol: '%' }
      : { code: facet === 'rank' ? 'rank' : 'count' },
  };
}

function joinTexts(text: Text, facet: { vi: string; en: string }): Text {
  if (typeof text === 'string') return `${text} – ${facet.vi}`;
  return {
    ...(text.vi !== undefined && { vi: `${text.vi} – ${facet.vi}` }),
    ...(text.en !== undefined && { en: `${text.en} – ${facet.en}` }),
  };
}

function nameArea(id: string, { areas, areaSets }: DatasetDocument): Text {
  if (id === noArea) return { vi: 'không nêu', en: 'not specified' };
  const own = [...(areas ?? []), ...(areaSets ?? [])];
  return own.find((one) => one.id === id)?.name ?? getArea(id)?.name ?? id;
}

function nameChoice(id: string, choices: readonly Choice[]): Text {
  const known = choices.find(({ code }) => code === id);
  return known?.name ?? { vi: 'của địa bàn', en: 'of the area itself' };
}
