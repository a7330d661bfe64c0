import type { Languages } from '../../ui/pure/text.js';
import { labelPeriod } from './trend.describe-figure.js';
import type { MoreSpeaker } from './trend.describe-words.js';
import type { TrendTarget } from './trend.model.js';

/** "mục tiêu 2025", "mục tiêu 2025 (trung vị)" */
export function nameTarget(
  { mark, isOtherStatistic }: TrendTarget,
  words: MoreSpeaker['words'],
  languages: Languages,
): string {
  const { statistic } = mark.shown;
  const name = words.target(labelPeriod(mark.period, languages));
  return isOtherStatistic && statistic
    ? words.targetOf(name, words.statistics[statistic])
    : name;
}
