import type { TemplateResult } from 'lit/html.js';
import { en } from './trend.describe-en-late.js';
import { summarise } from './trend.describe-summary.js';
import { vi } from './trend.describe-vi-late.js';
import type { LateSpeaker, Speaker } from './trend.describe-words.js';
import { PointerController } from './trend.element-pointer.js';
import type { TrendLayout } from './trend.layout.js';
import type { TrendPlace } from './trend.layout-stops.js';
import type { TrendModel } from './trend.model.js';
import type { TrendText } from './trend.model-text.js';
import { lateStyles } from './trend.styles-late.js';
import type { TrendPointing } from './trend.view.js';
import { viewReadout } from './trend.view-readout.js';
import { viewTable } from './trend.view-table.js';

/** All that a trend tells of. */
export interface TrendContent {
  readonly model: TrendModel;
  readonly text: TrendText;
  readonly speaker: Speaker;
}

// What is pointed at is drawn often; the summary stays. An entry lives as
// long as its text, and a text changes whenever anything of it does.
const summaries = new WeakMap<TrendText, string>();

/** The picture in sentences. */
export function tellSummary({ model, text, speaker }: TrendContent): string {
  let summary = summaries.get(text);
  if (summary === undefined) {
    summary = summarise(model, text, learn(speaker));
    summaries.set(text, summary);
  }
  return summary;
}

/** The picture as a table. */
export function tellTable({
  model,
  text,
  speaker,
}: TrendContent): TemplateResult {
  return viewTable(model, text, learn(speaker));
}

/** What the reader points at, if anything. */
export function tellPoint(
  { model, text, speaker }: TrendContent,
  layout: TrendLayout | undefined,
  pointer: PointerController,
): TrendPointing | undefined {
  const pointed = pointer.locate(layout, latestOf(model));
  return pointed && viewReadout(model, text, pointed, learn(speaker));
}

export { lateStyles, PointerController };

/** Where keys start from: the end of the first line. */
function latestOf({ lines: [line] }: TrendModel): TrendPlace {
  const last = line!.main.at(-1) ?? line!.points.at(-1)!;
  return { line: 0, point: line!.points.indexOf(last) };
}

function learn(speaker: Speaker): LateSpeaker {
  const late = speaker.languages.lang === 'vi' ? vi : en;
  return { ...speaker, words: { ...speaker.words, ...late } };
}
