import {
  type DatasetIndex,
  formatMeasure,
  formatPeriod,
  pickText,
  type Target,
} from '@chiso/data/core';
import type { BoardRow, BoardTarget } from '@chiso/data/targets';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { SourceLabel } from '../../ui/pure/text.js';
import type { RowSpeaker } from './scorecard.describe-row.js';
import { figureOf } from './scorecard.model.js';
import type { ScorecardTargetText } from './scorecard.model-text.js';

/** What a row is to reach, by whom and by when. */
export function describeTarget(
  row: BoardRow,
  index: DatasetIndex,
  speaker: RowSpeaker,
): ScorecardTargetText {
  const { lang, documentLang, say } = speaker;
  const { indicator, current, targets } = row;
  const { shown, conflicts } = current.mark;
  // What is counted stands with the figure, where there is one.
  const known = figureOf(row)?.measure?.shown;
  const hasFigure = known !== undefined && !known.missing;
  const plain = { ...indicator, noun: '' };
  const measure = (target: Target) =>
    formatMeasure(target, plain, lang, documentLang);
  const figure = formatMeasure(
    shown,
    hasFigure ? plain : indicator,
    lang,
    documentLang,
  );
  const isKnown = figure.number !== '' || shown.missing !== undefined;
  const verdicts = new Set(
    current.mark.targets.flatMap(({ verdict }) => verdict ?? []),
  );
  return {
    figure: isKnown ? figure : { ...figure, text: say.noTarget },
    label: shown.label ? pickText(shown.label, lang, documentLang) : undefined,
    when: whenOf(current, speaker),
    acts: actsOf(current, index, {
      ...speaker,
      measure: (one) => measure(one).text,
    }),
    notes: [
      ...[...verdicts].map((verdict) => say.verdicts[verdict]),
      ...conflicts.map((target) => {
        const [source] = labelSources(index, [target], speaker);
        return say.otherwise(
          source?.text ?? speaker.words.ui.noSource,
          measure(target).text,
        );
      }),
    ],
    others: targets
      .filter((target) => target !== current)
      .map((target) => ({
        status: target.judgement.status,
        text: `${whenOf(target, speaker)}: ${measure(target.mark.shown).text}`,
        word: say.statuses[target.judgement.status],
      })),
  };
}

/** "đến tháng 12/2025 (suy ra)" */
function whenOf({ mark }: BoardTarget, { say, lang }: RowSpeaker): string {
  const { period, shown } = mark;
  if (!period) return say.noDeadline;
  const { periodType, periodBasis } = shown;
  const name = formatPeriod(period, { lang, periodType });
  return periodBasis === 'inferred' ? `${name} (${say.inferred})` : name;
}

/**
 * The acts that set a target, each by its number; one that writes it in other
 * words says so. Without an act, whoever set it.
 */
function actsOf(
  { mark: { shown, targets } }: BoardTarget,
  { header }: DatasetIndex,
  {
    say,
    lang,
    documentLang,
    measure,
  }: RowSpeaker & { readonly measure: (target: Target) => string },
): readonly SourceLabel[] {
  const labels = new Map<string, SourceLabel>();
  for (const target of targets) {
    const act = header.sources?.find(({ id }) => id === target.basis);
    const name = act?.documentNumber ?? act?.title ?? target.issuer;
    if (name === undefined) continue;
    const { text, lang: own } = pickText(name, lang, documentLang);
    const isOther = measure(target) !== measure(shown);
    labels.set(text, {
      text: isOther ? say.writes(text, measure(target)) : text,
      lang: own,
      url: act?.url,
    });
  }
  return [...labels.values()];
}
