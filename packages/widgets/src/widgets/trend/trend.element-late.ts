import type { DatasetIndex } from '@chiso/data/core';
import type { TemplateResult } from 'lit/html.js';
import type { ControllerHost } from '../../ui/base-element.js';
import { controlStyles } from '../../ui/control-styles.js';
import { TableController } from '../../ui/table-controller.js';
import type { TrendSpeaker } from './trend.describe.js';
import { hearLate } from './trend.describe-more.js';
import { summarise } from './trend.describe-summary.js';
import type { Aim, PointerController } from './trend.element-pointer.js';
import type { TrendLayout } from './trend.layout.js';
import { placeStops } from './trend.layout-stops.js';
import type { TrendModel } from './trend.model.js';
import { modelMore } from './trend.model-more.js';
import type { TrendText } from './trend.model-text.js';
import { styles } from './trend.styles-late.js';
import type { TrendPointing } from './trend.view.js';
import { viewReadout } from './trend.view-readout.js';
import { viewTable } from './trend.view-table.js';

// What a plain trend does not need to stand is one part of the script. One
// that is not plain waits for it; a plain one loads it when it stands, for what
// is said aloud and for what the reader asks for.
export { describeMore, nameStatistic } from './trend.describe-more.js';
export { PointerController } from './trend.element-pointer.js';
export { layoutMore } from './trend.layout-more.js';

/** The look of all but a plain picture. */
export const lateStyles = [controlStyles, styles];

/** All that a trend tells of. */
export interface TrendContent {
  readonly model: TrendModel;
  readonly text: TrendText;
  readonly index: DatasetIndex;
  readonly speaker: TrendSpeaker;
}

// What is pointed at is drawn often; the model, the summary and the places to
// point at stay. An entry lives as long as what it was made of.
const models = new WeakMap<TrendModel, TrendModel | undefined>();
const summaries = new WeakMap<TrendText, string>();
const aims = new WeakMap<TrendLayout, Aim>();

/** All that a trend shows that is not plain; undefined: no figure. */
export function completeModel(
  known: TrendModel,
  index: DatasetIndex,
): TrendModel | undefined {
  if (!models.has(known)) models.set(known, modelMore(known, index));
  return models.get(known);
}

/** The picture in sentences. */
export function tellSummary({
  model,
  text,
  index,
  speaker,
}: TrendContent): string {
  let summary = summaries.get(text);
  if (summary === undefined) {
    summary = summarise(model, text, hearLate(index, speaker));
    summaries.set(text, summary);
  }
  return summary;
}

/** Shows the table instead of the picture, when the reader asks for it. */
export function tableOf(host: ControllerHost): TableController<TrendContent> {
  return new TableController(host, tellTable);
}

function tellTable({
  model,
  text,
  index,
  speaker,
}: TrendContent): TemplateResult {
  return viewTable(model, text, hearLate(index, speaker));
}

/** What the reader points at. */
export function tellPoint(
  { model, text, index, speaker }: TrendContent,
  layout: TrendLayout,
  pointer: PointerController,
): TrendPointing {
  const late = hearLate(index, speaker);
  let aim = aims.get(layout);
  if (!aim) {
    aim = aimAt(model, layout, late.words.plot);
    aims.set(layout, aim);
  }
  return viewReadout(model, text, pointer.locate(aim), late);
}

function aimAt(model: TrendModel, { plot }: TrendLayout, name: string): Aim {
  // Keys start from the end of the first line.
  const { main, points } = model.lines[0]!;
  const last = main.at(-1) ?? points.at(-1)!;
  const latest = { line: 0, point: points.indexOf(last) };
  return { plot, stops: placeStops(model, plot), latest, name };
}
