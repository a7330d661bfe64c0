import {
  type DatasetIndex,
  describeArea,
  type Figure,
  formatPeriod,
  pickText,
  type Text,
} from '@chiso/data/core';
import type { Speaker } from './gauge.describe.js';

/** Where, when, of which kind and by whom a figure is. */
export function contextOf(
  figure: Figure | undefined,
  index: DatasetIndex,
  { lang, documentLang, words }: Speaker,
): readonly (string | false | undefined)[] {
  if (!figure) return [];
  const { area, period, periodType, statistic, method } = figure;
  const pick = (text: Text) => pickText(text, lang, documentLang).text;
  return [
    area && pick(describeArea(index, area).name),
    period && formatPeriod(period, { lang, periodType }),
    statistic && words.statistics[statistic],
    method && pick(method.name),
  ];
}

/** "Việt Nam, năm 2023 · Bộ TT&TT" */
export function joinContext([area, period, ...others]: ReturnType<
  typeof contextOf
>): string {
  return join(' · ', [join(', ', [area, period]), ...others]);
}

/** What there is of the parts, joined. */
export function join(
  by: string,
  parts: readonly (string | false | undefined)[],
): string {
  return parts.filter(Boolean).join(by);
}
