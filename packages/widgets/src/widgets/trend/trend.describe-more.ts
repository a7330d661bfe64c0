import {
  type DatasetIndex,
  describeArea,
  formatMeasure,
  pickText,
} from '@chiso/data/core';
import type { Speaker } from '../../ui/pure/text.js';
import { en } from './trend.describe-en-more.js';
import { describePace } from './trend.describe-pace.js';
import { describeSigns } from './trend.describe-signs.js';
import { nameTarget } from './trend.describe-target-name.js';
import { vi } from './trend.describe-vi-more.js';
import type { MoreSpeaker, TrendWords } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import { drawnPaces } from './trend.model-pace.js';
import type { TargetText, TrendText } from './trend.model-text.js';

const moreWords = { vi, en };

/** Someone who reads the whole picture, with the words for it. */
export function hearMore(
  index: DatasetIndex,
  { lang, documentLang, words }: Speaker<TrendWords>,
): MoreSpeaker {
  const languages = { lang, documentLang };
  return { index, languages, words: { ...words, ...moreWords[lang] } };
}

/** What the whole picture says, beside what a first one does. */
export function describeMore(
  text: TrendText,
  model: TrendModel,
  index: DatasetIndex,
  speaker: Speaker<TrendWords>,
): TrendText {
  const reader = hearMore(index, speaker);
  const { words } = reader;
  return {
    ...text,
    notes: describeSigns(model, text, reader),
    targets: labelTargets(model, reader),
    paces: drawnPaces(model).map((pace) =>
      describePace(pace, model, reader, words.shortPoints),
    ),
    break: words.break,
  };
}

/** "mục tiêu 2025: 20%" */
function labelTargets(
  { targets, lines, indicator }: TrendModel,
  { index, words, languages }: MoreSpeaker,
): readonly TargetText[] {
  const { lang, documentLang } = languages;
  const areas = new Set(lines.map(({ series }) => series.area));
  return targets.map((target) => {
    const { asked, area } = target;
    const { name } = describeArea(index, area);
    const place = pickText(name, lang, documentLang).text;
    const label = nameTarget(target, words, languages);
    return {
      name: areas.size > 1 ? `${place}, ${label}` : label,
      value: formatMeasure(asked, indicator, lang, documentLang).text,
    };
  });
}
