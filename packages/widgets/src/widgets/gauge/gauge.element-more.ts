import type { TemplateResult } from 'lit/html.js';
import type { ControllerHost } from '../../ui/base-element.js';
import { controlStyles } from '../../ui/control-styles.js';
import type { Space } from '../../ui/pure/measure-text.js';
import type { Shown } from '../../ui/pure/shown.js';
import { TableController } from '../../ui/table-controller.js';
import type { TableContent } from './gauge.describe-table.js';
import { layoutRing, placeRingNote } from './gauge.layout-ring.js';
import type { GaugeModel } from './gauge.model.js';
import type { GaugeText } from './gauge.model-text.js';
import { styles } from './gauge.styles-more.js';
import { viewGauge } from './gauge.view.js';
import { viewBars } from './gauge.view-bars.js';
import { viewChange } from './gauge.view-change.js';
import { viewTable } from './gauge.view-table.js';

// What a gauge does not need to stand is one part of the script, loaded once
// there is a document. It makes the picture whole in the place that it has:
// draws what stood in words, and adds what the figure is measured against.
export { describeMore } from './gauge.describe-more.js';
export { layoutWhole } from './gauge.layout-whole.js';
export { modelMore } from './gauge.model-more.js';
export { viewChange } from './gauge.view-change.js';

/** The look of all but the dial. */
export const moreStyles = [controlStyles, styles];

/** Shows the table instead of the picture, when the reader asks for it. */
export function tableOf(host: ControllerHost): TableController<TableContent> {
  return new TableController(host, viewTable);
}

/** What the picture shows, for the tools of the element. */
export function shownBy({ items }: GaugeModel): () => Shown {
  return () => ({
    figures: items.flatMap(({ figure }) => figure ?? []),
    targets: items.flatMap(({ targets }) => targets.map(({ mark }) => mark)),
    compared: items.flatMap(({ previous }) => previous?.figure ?? []),
  });
}

/** A ring or bars; undefined where the figure is neither. */
export function viewMore(
  { variant, items }: GaugeModel,
  { items: texts }: GaugeText,
  space: Space | undefined,
): TemplateResult | undefined {
  if (variant === 'bar') return viewBars(items, texts);
  const text = texts[0]!;
  return variant === 'ring'
    ? viewGauge(space && layoutRing(items[0]!, text, space), {
        note: placeRingNote(text).beneath,
        beyond: text.beyond,
        change: viewChange(text),
      })
    : undefined;
}
