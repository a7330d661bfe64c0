import {
  type DatasetIndex,
  type Figure,
  formatMeasure,
  type Observation,
  type Target,
} from '@chiso/data/core';
import type { BoardRow } from '@chiso/data/targets';
import { labelSources } from '../../ui/pure/label-sources.js';
import { describeActs } from './scorecard.describe-acts.js';
import type { MoreWords } from './scorecard.describe-more-words.js';
import {
  describeDistance,
  describeReason,
} from './scorecard.describe-reason.js';
import { type BoardSpeaker, dueOf, whenOf } from './scorecard.describe-when.js';
import { judgedFigure } from './scorecard.model-more.js';
import type { ScorecardReasonText } from './scorecard.model-more-text.js';

/** Whom a row speaks to, with the words of what led to its status. */
export type MoreSpeaker = BoardSpeaker & { readonly more: MoreWords };

/** What led to the status of a row, in words. */
export function describeMore(
  row: BoardRow,
  index: DatasetIndex,
  speaker: MoreSpeaker,
): ScorecardReasonText {
  const { lang, documentLang, words, more: say } = speaker;
  const { indicator, current, targets, figure: latest } = row;
  const { judgement, mark, sources } = current;
  const plain = { ...indicator, noun: '' };
  const measure = (statement: Observation | Target) =>
    formatMeasure(statement, plain, lang, documentLang).text;
  const isOlder =
    judgement.figure && latest && !isSame(judgement.figure, latest);
  const told = mark.targets.find(({ verdict }) => verdict);
  const quote = judgement.reason === 'stated' ? told?.quote : undefined;
  const verdicts = new Set(mark.targets.flatMap(({ verdict = [] }) => verdict));
  const shown = judgedFigure(row)?.measure?.shown;
  return {
    distance: describeDistance(row, speaker),
    reason: [
      describeReason(row, speaker),
      judgement.isContested && say.contested,
    ]
      .filter(Boolean)
      .join(' '),
    quote: quote ? { text: quote, lang: documentLang } : undefined,
    latest: isOlder
      ? say.latest(
          `${measure(latest.measure!.shown)} (${whenOf(latest, speaker)})`,
        )
      : '',
    acts: describeActs(row, index, speaker),
    notes: [
      ...[...verdicts].map((verdict) => say.verdicts[verdict]),
      ...mark.conflicts.map((target) => {
        const [source] = labelSources(index, [target], speaker);
        return say.otherwise(
          source?.text ?? words.ui.noSource,
          measure(target),
        );
      }),
    ],
    others: targets
      .filter((target) => target !== current)
      .map((target) => ({
        status: target.judgement.status,
        text: `${dueOf(target.mark, speaker)}: ${measure(target.mark.shown)}`,
        word: words.board.statuses[target.judgement.status],
      })),
    sources: labelSources(
      index,
      [{ sources: sources.map(({ id }) => id) }, ...(shown ? [shown] : [])],
      speaker,
    ),
  };
}

function isSame(one: Figure, other: Figure): boolean {
  return (
    one.period?.code === other.period?.code &&
    one.periodType === other.periodType
  );
}
