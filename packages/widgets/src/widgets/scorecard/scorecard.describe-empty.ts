import {
  type DatasetIndex,
  describeArea,
  formatPeriod,
  parsePeriod,
  pickText,
  type Text,
} from '@chiso/data/core';
import type { Languages } from '../../ui/pure/text.js';
import type { ScorecardQuery } from './scorecard.query.js';

const words = {
  vi: {
    none: 'Tài liệu này không nêu mục tiêu nào.',
    noMatch: (asked: string) => `Không có mục tiêu nào ứng với ${asked}.`,
    unreadable: (asked: string) => `Không đọc được ${asked}.`,
    topic: 'chủ đề',
    area: 'nơi',
    due: 'thời hạn',
    period: 'số liệu đến hết',
    method: 'cách tính',
  },
  en: {
    none: 'This document sets no targets.',
    noMatch: (asked: string) => `No target matches ${asked}.`,
    unreadable: (asked: string) => `What was asked cannot be read: ${asked}.`,
    topic: 'the topic',
    area: 'the area',
    due: 'the deadline',
    period: 'figures up to',
    method: 'the method',
  },
} as const;

/** Why a board has no row: what was asked, and that no target matches it. */
export function describeEmpty(
  index: DatasetIndex,
  { board }: ScorecardQuery,
  { lang, documentLang }: Languages,
): string {
  const say = words[lang];
  const { topics, area, due, period, method } = board;
  if (index.targets.length === 0) return say.none;
  const named = (word: string, text: Text | undefined) =>
    text ? [`${word} “${pickText(text, lang, documentLang).text}”`] : [];
  const times = [
    ...timeAsked(say.due, due, lang),
    ...timeAsked(say.period, period, lang),
  ];
  const wrong = times.filter(({ isReadable }) => !isReadable);
  if (wrong.length > 0) {
    return say.unreadable(wrong.map(({ text }) => text).join(', '));
  }
  const known = index.header.topics ?? [];
  const asked = [
    ...(topics ?? []).flatMap((id) =>
      named(say.topic, known.find((topic) => topic.id === id)?.name ?? id),
    ),
    ...named(
      say.area,
      area && describeArea(index, index.area(area, undefined)).name,
    ),
    ...times.map(({ text }) => text),
    ...named(say.method, method && (index.methods.get(method)?.name ?? method)),
  ];
  return asked.length > 0 ? say.noMatch(asked.join(', ')) : say.none;
}

function timeAsked(
  word: string,
  code: string | undefined,
  lang: Languages['lang'],
) {
  if (!code) return [];
  const period = parsePeriod(code);
  const name = period ? formatPeriod(period, { lang }) : `“${code}”`;
  return [{ isReadable: period !== undefined, text: `${word} ${name}` }];
}
