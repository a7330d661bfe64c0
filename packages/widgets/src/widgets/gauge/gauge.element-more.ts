import { html, nothing, type TemplateResult } from 'lit/html.js';
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
import { viewGauge, viewNotes } from './gauge.view.js';
import { viewBars } from './gauge.view-bars.js';
import { viewNumber } from './gauge.view-number.js';
import { viewTable } from './gauge.view-table.js';

// What a dial does not need to stand is one part of the script, loaded once
// there is a document: it makes the dial whole, in the place that it has. Other
// forms, and figures of which more is to be said, wait for it.
export {
  describeMore,
  describeSeveral,
  nameStatistic,
} from './gauge.describe-more.js';
export { layoutWhole } from './gauge.layout-whole.js';
export { modelMore } from './gauge.model-more.js';
export { writeLiteral } from './gauge.query-literal.js';

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

/** The forms of a gauge that are no dial. */
export function viewMore(
  { variant, items }: GaugeModel,
  texts: GaugeText,
  space: Space | undefined,
): TemplateResult {
  const text = texts.items[0]!;
  if (variant === 'ring') {
    return viewGauge(
      space && layoutRing(items[0]!, text, space),
      text,
      placeRingNote(text).beneath,
    );
  }
  return html`${
    variant === 'bar'
      ? viewBars(items, texts.items)
      : html`<div part="picture" class="plain" aria-hidden="true">
          ${viewNumber(text)}
        </div>`
  }
  ${items.length === 1 ? viewNotes(text) : nothing}`;
}
