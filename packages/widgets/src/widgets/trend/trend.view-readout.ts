import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Point } from '../../ui/pure/arc.js';
import { describePoint } from './trend.describe-point.js';
import { describeTarget } from './trend.describe-target.js';
import type { ToldSpeaker } from './trend.describe-words.js';
import type { TrendLayout } from './trend.layout.js';
import type { TrendPlace } from './trend.layout-stops.js';
import type { TrendModel } from './trend.model.js';
import type { TrendText } from './trend.model-text.js';
import type { TrendTelling } from './trend.view.js';

/**
 * What is drawn and said of the figure or target that is pointed at. The box
 * is there before it has anything to say, so that it is read aloud.
 */
export function viewReadout(
  model: TrendModel,
  text: TrendText,
  pointed: Pointed | undefined,
  speaker: ToldSpeaker,
): Omit<TrendTelling, 'notes'> {
  return {
    mark: pointed && viewMark(pointed),
    readout: html`<div part="readout" aria-live="polite" ?data-open=${pointed}>
      ${pointed && viewWords(model, text, pointed, speaker)}
    </div>`,
  };
}

function viewMark({ at, plot }: Pointed) {
  return svg`<path class="pointer" d="M${at.x} ${plot.top}V${plot.bottom}"></path>
    <circle class="pointed" cx=${at.x} cy=${at.y} r="7"></circle>`;
}

function viewWords(
  model: TrendModel,
  text: TrendText,
  { place: { line, point } }: Pointed,
  speaker: ToldSpeaker,
): TemplateResult {
  const { lines } = text;
  const shown = model.lines[line]?.points[point];
  const { period, figure, status, sources } = shown
    ? describePoint(shown, model, speaker)
    : describeTarget(model.targets[point]!, model, text, speaker);
  const name = lines[line]?.name;
  const source = sources.map(({ text }) => text).join('; ');
  return html`<p>${period}: <b class="line${line}">${figure}</b></p>
    ${name ? html`<p>${name}</p>` : nothing}
    ${status ? html`<p>${status}</p>` : nothing}
    ${source ? html`<p class="quiet">${source}</p>` : nothing}`;
}

/** The place that is pointed at, and where it is. */
export interface Pointed extends Pick<TrendLayout, 'plot'> {
  readonly place: TrendPlace;
  readonly at: Point;
}
