import {
  type DatasetIndex,
  describeArea,
  formatMeasure,
  pickText,
  type Text,
} from '@chiso/data/core';
import type { RuledRow } from '@chiso/data/targets';
import { type BoardSpeaker, dueOf, whenOf } from './scorecard.describe-when.js';
import { figureOf } from './scorecard.model.js';
import type { ScorecardRowText } from './scorecard.model-text.js';

/** One row of the board, in words. */
export function describeRow(
  row: RuledRow,
  mainArea: string | undefined,
  index: DatasetIndex,
  speaker: BoardSpeaker,
): ScorecardRowText {
  const { lang, documentLang, words } = speaker;
  const { indicator, area, method, current } = row;
  const { status } = current.ruling;
  const { shown } = current.mark;
  const pick = (text: Text) => pickText(text, lang, documentLang);
  const told = figureOf(row);
  const figure = formatMeasure(
    told?.measure?.shown ?? {},
    indicator,
    lang,
    documentLang,
  );
  const target = formatMeasure(
    shown,
    // What is counted stands with the figure, where there is one.
    figure.number ? { ...indicator, noun: '' } : indicator,
    lang,
    documentLang,
  );
  const isKnown = target.number || shown.missing;
  return {
    status,
    word: words.board.statuses[status],
    name: pick(indicator.name),
    place: [
      area !== mainArea && pick(describeArea(index, area).name).text,
      method && pick(method.name).text,
    ]
      .filter(Boolean)
      .join(' · '),
    figure,
    when: told ? whenOf(told, speaker) : '',
    target: isKnown ? target : { ...target, text: words.board.noTarget },
    label: shown.label ? pick(shown.label) : undefined,
    due: dueOf(current.mark, speaker),
  };
}
